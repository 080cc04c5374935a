import { expect, test } from 'vitest';
import { foldSpelling } from './fold.ts';

test.each([
	['quantisation', 'Quantization'],
	['behaviour cloning', 'Behavior cloning'],
	['labelled data', 'Labeled data'],
	['centre', 'center'],
	['naïve bayes', 'Naive Bayes'],
	['k means', 'k-means'],
	['word 2 vec', 'word2vec'],
	['embeddings', 'embedding'],
	['loss functions', 'Loss function'],
	['policies', 'policy'],
])('"%s" is another way to write "%s"', (a, b) => {
	expect(foldSpelling(a)).toBe(foldSpelling(b));
});

test.each([
	['LLM', 'LM'],
	['bias', 'bia'],
	['loss', 'los'],
	['C++', 'C'],
])('"%s" is not "%s"', (a, b) => {
	expect(foldSpelling(a)).not.toBe(foldSpelling(b));
});

test.each(['Quantization', 'Behaviour', 'Distillation', 'Source'])(
	'every beginning of "%s" finds it',
	(name) => {
		const whole = foldSpelling(name);
		const missed = [...name]
			.map((_, end) => name.slice(0, end + 1))
			.filter((beginning) => !whole.startsWith(foldSpelling(beginning)));
		expect(missed).toEqual([]);
	},
);
