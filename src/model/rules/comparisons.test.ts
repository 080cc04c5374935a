import { expect, test } from 'vitest';
import { comparisonSchema } from '../comparison-schema.ts';
import type { ComparisonSource } from '../source.ts';
import { testOutline } from '../test-glossary.ts';
import { applyRules } from './apply-rules.ts';
import { comparisonExamples } from './comparison-examples.ts';
import { comparisons } from './comparisons.ts';
import { testContent } from './test-content.ts';

function comparison(slug: string, terms: string[], values = terms): ComparisonSource {
	return {
		slug,
		file: `comparisons/${slug}.mdx`,
		data: comparisonSchema.parse({
			terms,
			shared: 'Both are cheese.',
			question: 'Is it soft?',
			rows: [
				{ aspect: 'Paste', values },
				{ aspect: 'Size', values: terms },
			],
			mistake: 'To cut the wrong one.',
		}),
		outline: testOutline(),
		html: [],
		sections: [],
	};
}
const terms = { brie: {}, feta: {}, gouda: {} };
const check = (...sources: ComparisonSource[]) =>
	applyRules([comparisons], testContent(terms, { comparisons: sources })).map(
		({ field, message, hint }) => `${field}: ${message}. ${hint}`,
	);

test('two or three terms that exist, once', () => {
	expect(
		check(
			comparison('brie-vs-feta', ['brie', 'feta']),
			comparison('brie-vs-feta-vs-gouda', ['brie', 'feta', 'gouda']),
		),
	).toEqual([]);
	expect(check(comparison('brie-vs-brie', ['brie', 'brie']))).toEqual([
		'terms[1]: "brie" is listed twice. Name another term: a comparison needs two',
	]);
	expect(check(comparison('brie-vs-fetta', ['brie', 'fetta']))).toEqual([
		'terms[1]: no term "fetta". Did you mean "feta"?',
	]);
});

test('the file is named after the terms', () => {
	expect(check(comparison('feta-vs-brie', ['brie', 'feta']))).toEqual([
		'terms: the terms do not match the file name "feta-vs-brie.mdx". Rename the file to brie-vs-feta.mdx',
	]);
});

test('every row has a value for each term, and no two compare the same', () => {
	expect(check(comparison('brie-vs-feta', ['brie', 'feta'], ['a', 'b', 'c']))).toEqual([
		'rows[0].values: "Paste" has 3 values for 2 terms. Write one for each term, in the order of terms',
	]);
	expect(
		check(
			comparison('brie-vs-feta', ['brie', 'feta']),
			comparison('feta-vs-brie', ['feta', 'brie']),
		),
	).toEqual(['terms: comparisons/brie-vs-feta.mdx compares the same terms. Merge the two']);
});

test('an executed example, and a sentence that reads it', () => {
	const plain = comparison('brie-vs-feta', ['brie', 'feta']);
	const example = { ...testOutline(), examples: 1 };
	const code = '```js\n1\n```\n\n```text\n1\n```';
	const found = (source: ComparisonSource) =>
		applyRules([comparisonExamples], testContent(terms, { comparisons: [source] })).map(
			({ message }) => message,
		);
	const section = (markdown: string) => [{ heading: '', markdown: [markdown] }];
	expect(found(plain)).toEqual(['no executed example']);
	expect(found({ ...plain, outline: example, sections: section(code) })).toEqual([
		'nothing reads the result of the example',
	]);
	expect(found({ ...plain, outline: example, sections: section(`${code}\n\nOne.`) })).toEqual([]);
});
