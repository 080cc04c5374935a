import { expect, test } from 'vitest';
import { tokensOf, wordsOf } from './words.ts';

test('words are lowercase, and compounds one word', () => {
	expect(wordsOf('Blue-veined — Bayes’ don’t -x- 3.5')).toEqual([
		'blue-veined',
		'bayes',
		"don't",
		'x',
		'3',
		'5',
	]);
	expect(wordsOf('…')).toEqual([]);
});

test('tokens keep their case, signs and accents', () => {
	expect(tokensOf(' Blue-veined C++, C# (don’t) é ')).toEqual([
		'Blue',
		'veined',
		'C++',
		'C#',
		'don’t',
		'é',
	]);
	expect(tokensOf('')).toEqual([]);
});
