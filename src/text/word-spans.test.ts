import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { wordsIn } from './word-spans.ts';

/** Words with the gap before each. */
const gaps = (text: string) =>
	wordsIn(text, ENGLISH).map(({ text: word, gap }) => `${gap}:${word}`);

test('a word has its place, its folded form and its sentence', () => {
	expect(wordsIn('The curds. Set', ENGLISH)).toEqual([
		{ start: 0, end: 3, text: 'The', folded: 'the', gap: 'none', sentence: 0 },
		{ start: 4, end: 9, text: 'curds', folded: 'curd', gap: 'space', sentence: 0 },
		{ start: 11, end: 14, text: 'Set', folded: 'set', gap: 'break', sentence: 1 },
	]);
	expect(wordsIn('…', ENGLISH)).toEqual([]);
});

test.each([
	['a b', 'space'],
	['a  b', 'space'],
	['a\nb', 'space'],
	['a \n b', 'space'],
	['a & b', 'space'],
	['a-b', 'hyphen'],
	['a–b', 'hyphen'],
	['a/b', 'hyphen'],
	['a-\n  b', 'hyphen'],
	['a, b', 'break'],
	['a - b', 'break'],
	['a\n\nb', 'break'],
	['a (b', 'break'],
])('between the words of %j is a %s', (text, gap) => {
	expect(gaps(text)).toEqual(['none:a', `${gap}:b`]);
});

test('possessive endings are not part of a word', () => {
	expect(gaps("curd's rind’s wheels' end don't")).toEqual([
		'none:curd',
		'space:rind',
		'space:wheels',
		'space:end',
		'space:don',
	]);
});

test('identifiers and addresses stay in one piece', () => {
	expect(gaps('dairy.cut_curd a@b.example C++ pass@20.')).toEqual([
		'none:dairy.cut_curd',
		'space:a@b.example',
		'space:C++',
		'space:pass@20',
	]);
	expect(wordsIn('pass@20', ENGLISH)[0]!.folded).toBe(wordsIn('pass@k', ENGLISH)[0]!.folded);
});

test('sentences end at periods before a space, and at empty lines', () => {
	const sentences = (text: string) => wordsIn(text, ENGLISH).map(({ sentence }) => sentence);
	expect(sentences('a. b! c? d "e." f')).toEqual([0, 1, 2, 3, 3, 4]);
	expect(sentences('a.b, c; d')).toEqual([0, 0, 0]);
	expect(sentences('a\n \nb\nc')).toEqual([0, 1, 1]);
});
