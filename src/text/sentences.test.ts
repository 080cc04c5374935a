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

test('the grade is the formula of Flesch and Kincaid', () => {
	expect(readingGrade('The cat sat on the mat.', ENGLISH)).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
	expect(readingGrade('The cat sat. A cat sat.', ENGLISH)).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
	expect(readingGrade('Cheddar', ENGLISH)).toBeCloseTo(0.39 + 11.8 * 2 - 15.59);
	expect(splitSentences('  ', ENGLISH)).toEqual([]);
	expect(splitSentences('Satz eins. Satz zwei.', { tag: 'de' })).toHaveLength(2);
});
