import { expect, test } from 'vitest';
import { learningOrderOf, mentionsIn } from './mentions.ts';
import { testLibrary } from './test-library.ts';

const library = await testLibrary();
const TEXT = 'Bleu is made from curd, and curd from milk.';

test('lists each term once, as written, in text order', () => {
	const mentions = mentionsIn(library, TEXT, 'text');
	expect(mentions.map(({ words, terms }) => [words, terms[0]!.slug])).toEqual([
		['Bleu', 'blue-cheese'],
		['curd', 'curd'],
		['milk', 'milk'],
	]);
	for (const { start, end, words } of mentions) expect(TEXT.slice(start, end)).toBe(words);
});

test('learning order puts prerequisites first', () => {
	const order = learningOrderOf(library, mentionsIn(library, TEXT, 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'curd', 'blue-cheese']);
});

test('learning order leaves out ambiguous names', () => {
	const order = learningOrderOf(library, mentionsIn(library, 'Milk, curd and mold.', 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'curd']);
});

test('learning order respects indirect prerequisites', () => {
	const order = learningOrderOf(library, mentionsIn(library, 'Bleu, then milk', 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'blue-cheese']);
});

test('a shared name is certain only if the surrounding terms decide', () => {
	const moldIn = (text: string) =>
		mentionsIn(library, text, 'text')
			.filter(({ words }) => words === 'mold')
			.map(({ certain, terms }) => [certain, ...terms.map(({ slug }) => slug)]);
	expect(moldIn('In blue cheese there is mold, which brie lacks.')).toEqual([
		[true, 'mold-culture'],
	]);
	expect(moldIn('Milk, curd and mold.')).toEqual([[false, 'cutting-mold', 'mold-culture']]);
});

test('finds identifiers of a program', () => {
	const code = 'import dairy\nwheel = dairy.cut_curd(dairy.Milk())\n';
	const mentions = mentionsIn(library, code, 'code');
	expect(mentions.map(({ words, terms }) => [words, terms[0]!.slug])).toEqual([
		['cut_curd', 'curd'],
		['Milk', 'milk'],
	]);
});

test('finds nothing in a text without terms', () => {
	expect(mentionsIn(library, 'No cheese here.', 'text')).toEqual([]);
});
