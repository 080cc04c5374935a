import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { wordsOf } from './words.ts';
import { readingGrade, splitSentences } from './sentences.ts';

test('splits a text into sentences and words', () => {
	expect(splitSentences('Milk sets. Whey runs off! Does it?', ENGLISH)).toEqual([
		'Milk sets.',
		'Whey runs off!',
		'Does it?',
	]);
	expect(wordsOf('Bayes’ rule: k-means in 3.5 steps')).toEqual([
		'bayes',
		'rule',
		'k-means',
		'in',
		'3',
		'5',
		'steps',
	]);
});

test('longer words and sentences raise the grade', () => {
	expect(readingGrade('The cat sat on the mat.', ENGLISH)).toBeLessThan(2);
	expect(
		readingGrade('Heterogeneous microbiological communities proliferate internationally.', ENGLISH),
	).toBeGreaterThan(20);
	expect(readingGrade('', ENGLISH)).toBe(0);
});
