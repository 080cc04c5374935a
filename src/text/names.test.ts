import { expect, test } from 'vitest';
import { didYouMean, foldName, isAcronym, nearestName, runningCase } from './names.ts';

test('folds names that differ in case, accents and punctuation only', () => {
	for (const name of ['Blue-veined cheese', 'blue veined Cheese', 'Bluéveined  cheese']) {
		expect(foldName(name)).toBe('blueveinedcheese');
	}
	expect(foldName("Bayes' theorem")).toBe(foldName('Bayes’ theorem'));
	expect(foldName('C++')).not.toBe(foldName('C'));
	expect(foldName('Käse')).toBe('kase');
});

test('suggests the closest name, unless it is too far off', () => {
	expect(nearestName('crud', ['whey', 'curd', 'curdle'])).toBe('curd');
	expect(nearestName('refrigerator', ['whey', 'curd'])).toBeUndefined();
	expect(didYouMean('crud', ['curd'], 'Write a slug')).toBe('Did you mean "curd"?');
	expect(didYouMean('xyz', ['curd'], 'Write a slug')).toBe('Write a slug');
});

test('lowercases a title in running text unless it begins with an acronym or a name', () => {
	expect(runningCase('Loss function')).toBe('loss function');
	expect(runningCase('Self-attention')).toBe('self-attention');
	expect(runningCase('KV cache')).toBe('KV cache');
	expect(runningCase('LoRA')).toBe('LoRA');
	expect(runningCase('T5')).toBe('T5');
	expect(runningCase('F1 score')).toBe('F1 score');
	expect(runningCase('k-means')).toBe('k-means');
});

test('distinguishes acronyms from short words', () => {
	expect(['GQA', 'LoRA', 'R&D', 'BM25'].map(isAcronym)).toEqual([true, true, true, true]);
	expect(['Head', 'Sample', 'DP SGD', 'Reinforcement'].map(isAcronym)).toEqual([
		false,
		false,
		false,
		false,
	]);
});

test.each([
	['abc', 'abd', true],
	['abc', 'axd', false],
	['abcde', 'abxye', false],
	['abcdef', 'abxyef', true],
	['abcdef', 'axxxef', false],
	['a', 'b', true],
	['ab', 'xy', false],
])('for "%s", "%s" is close enough: %s', (wrong, candidate, close) => {
	expect(nearestName(wrong, [candidate])).toBe(close ? candidate : undefined);
});

test('of equally close names the first is suggested', () => {
	expect(nearestName('curx', ['cury', 'curd', 'curx', 'curx '])).toBe('curx');
	expect(nearestName('curx', ['cury', 'curd'])).toBe('cury');
	expect(nearestName('curx', [])).toBeUndefined();
});

test('an acronym has eight letters at most', () => {
	expect(['ABCDEFGH', 'ABCDEFGHI', 'Ab', 'AB', '', 'aBc', 'ÀÉ'].map(isAcronym)).toEqual([
		true,
		false,
		false,
		true,
		false,
		false,
		true,
	]);
});

test('the case of one letter and of an empty title stays', () => {
	expect(['A', 'A curd', '', 'X-ray', 'Éclair', 'Ab'].map(runningCase)).toEqual([
		'A',
		'A curd',
		'',
		'X-ray',
		'éclair',
		'ab',
	]);
});
