import { expect, test } from 'vitest';
import { learningOrderOf, mentionsIn } from './mentions.ts';
import { testLibrary } from './test-library.ts';

const library = await testLibrary();
const TEXT = 'Bleu is made from curd, and curd from milk.';

test('mentions come in the order of the text, as written, each term once', () => {
	const mentions = mentionsIn(library, TEXT, 'text');
	expect(mentions.map(({ words, entries }) => [words, entries[0]!.slug])).toEqual([
		['Bleu', 'blue-cheese'],
		['curd', 'curd'],
		['milk', 'milk'],
	]);
	for (const { start, end, words } of mentions) expect(TEXT.slice(start, end)).toBe(words);
});

test('the same entries come in an order in which each stands only on earlier ones', () => {
	const order = learningOrderOf(library, mentionsIn(library, TEXT, 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'curd', 'blue-cheese']);
});

test('what a text may mean is not in the order', () => {
	const order = learningOrderOf(library, mentionsIn(library, 'Milk, curd and mould.', 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'curd']);
});

test('what an entry stands on indirectly goes before it too', () => {
	const order = learningOrderOf(library, mentionsIn(library, 'Bleu, then milk', 'text'));
	expect(order.map(({ slug }) => slug)).toEqual(['milk', 'blue-cheese']);
});

test('a shared name is certain only where the terms around it decide', () => {
	const mouldIn = (text: string) =>
		mentionsIn(library, text, 'text')
			.filter(({ words }) => words === 'mould')
			.map(({ certain, entries }) => [certain, ...entries.map(({ slug }) => slug)]);
	expect(mouldIn('In blue cheese there is mould, which brie lacks.')).toEqual([
		[true, 'mould-culture'],
	]);
	expect(mouldIn('Milk, curd and mould.')).toEqual([[false, 'cutting-mould', 'mould-culture']]);
});

test('identifiers of a program stand for entries', () => {
	const code = 'import dairy\nwheel = dairy.cut_curd(dairy.Milk())\n';
	const mentions = mentionsIn(library, code, 'code');
	expect(mentions.map(({ words, entries }) => [words, entries[0]!.slug])).toEqual([
		['cut_curd', 'curd'],
		['Milk', 'milk'],
	]);
});

test('a text without terms has no mentions', () => {
	expect(mentionsIn(library, 'Nothing of the kind.', 'text')).toEqual([]);
});
