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
])('"%s" matches "%s"', (a, b) => {
	expect(foldSpelling(a, ENGLISH)).toBe(foldSpelling(b, ENGLISH));
});

test.each([
	['LLM', 'LM'],
	['bias', 'bia'],
	['loss', 'los'],
	['C++', 'C'],
])('"%s" does not match "%s"', (a, b) => {
	expect(foldSpelling(a, ENGLISH)).not.toBe(foldSpelling(b, ENGLISH));
});

test.each(['Quantization', 'Behaviour', 'Distillation', 'Source'])(
	'every prefix of "%s" matches it',
	(name) => {
		const whole = foldSpelling(name, ENGLISH);
		const missed = [...name]
			.map((_, end) => name.slice(0, end + 1))
			.filter((prefix) => !whole.startsWith(foldSpelling(prefix, ENGLISH)));
		expect(missed).toEqual([]);
	},
);
