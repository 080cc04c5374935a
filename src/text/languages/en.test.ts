import { describe, expect, test } from 'vitest';
import { ENGLISH } from './en.ts';
import { languageOf } from './language-of.ts';

test.each([
	['normalize', 'normalise'],
	['analyzer', 'analyser'],
	['zone', 'zone'],
	['colour', 'color'],
	['source', 'sorce'],
	['labelled', 'labeled'],
	['litre', 'liter'],
	['policies', 'policy'],
	['losses', 'loss'],
	['boxes', 'box'],
	['batches', 'batch'],
	['curds', 'curd'],
	['gas', 'gas'],
	['bias', 'bias'],
	['loss', 'loss'],
	['status', 'status'],
	['is', 'is'],
])('"%s" is folded to "%s"', (word, folded) => {
	expect(ENGLISH.foldEndings(word)).toBe(folded);
});

describe('a noun and its verb have one stem', () => {
	test.each([
		['clipping', ['clip', 'clipped', 'clipping']],
		['normalisation', ['normalise', 'normalised', 'normalising', 'normaliser']],
		['classification', ['classify', 'classified', 'classifier', 'classifying']],
		['evaluation', ['evaluate', 'evaluated', 'evaluating', 'evaluator']],
		['alignment', ['align', 'aligned', 'aligner']],
	])('%s', (noun, verbs) => {
		for (const verb of verbs) expect(ENGLISH.verbStem(verb)).toBe(ENGLISH.nounStem(noun));
	});

	test('other words are no such nouns', () => {
		expect(ENGLISH.nounStem('curd')).toBeUndefined();
	});
});

test.each([
	['milk', 1],
	['cheese', 1],
	['the', 1],
	['cheddar', 2],
	['ripened', 2],
	['salted', 2],
	['pasteurization', 5],
	['hmm', 1],
])('"%s" has %i syllables', (word, count) => {
	expect(ENGLISH.countSyllables!(word)).toBe(count);
});

test('function words, and words around verbs', () => {
	expect(['the', 'your', 'a'].every((word) => ENGLISH.functionWords.has(word))).toBe(true);
	expect([...ENGLISH.functionWords, ...ENGLISH.beforeVerbs, ...ENGLISH.afterVerbs]).not.toContain(
		'',
	);
	expect(ENGLISH.beforeVerbs.has('to')).toBe(true);
	expect(ENGLISH.afterVerbs.has('several')).toBe(true);
});

test('a language is found by its tag, which is kept; others have no rules of their own', () => {
	expect(languageOf('en-GB')).toEqual({ ...ENGLISH, tag: 'en-GB' });
	expect(languageOf('xx')).toMatchObject({ tag: 'xx' });
	expect(languageOf('xx').functionWords.size).toBe(0);
});
