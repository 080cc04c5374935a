import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { foldSpelling } from './fold-token.ts';

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
	expect(foldSpelling(a, ENGLISH)).toBe(foldSpelling(b, ENGLISH));
});

test.each([
	['LLM', 'LM'],
	['bias', 'bia'],
	['loss', 'los'],
	['C++', 'C'],
])('"%s" is not "%s"', (a, b) => {
	expect(foldSpelling(a, ENGLISH)).not.toBe(foldSpelling(b, ENGLISH));
});

test.each(['Quantization', 'Behaviour', 'Distillation', 'Source'])(
	'every beginning of "%s" finds it',
	(name) => {
		const whole = foldSpelling(name, ENGLISH);
		const missed = [...name]
			.map((_, end) => name.slice(0, end + 1))
			.filter((beginning) => !whole.startsWith(foldSpelling(beginning, ENGLISH)));
		expect(missed).toEqual([]);
	},
);
