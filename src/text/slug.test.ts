import { expect, test } from 'vitest';
import { SLUG_PATTERN, slugify } from './slug.ts';

test.each([
	['Grouped-query attention', 'grouped-query-attention'],
	['Query, key, value', 'query-key-value'],
	['Kullback–Leibler divergence', 'kullback-leibler-divergence'],
	["Bayes' theorem", 'bayes-theorem'],
	['Crème fraîche', 'creme-fraiche'],
	['C++', 'c-plus-plus'],
	['pass@k', 'pass-k'],
])('%s -> %s', (title, slug) => {
	expect(slugify(title)).toBe(slug);
	expect(slug).toMatch(SLUG_PATTERN);
});

test('the pattern rejects invalid slugs', () => {
	for (const wrong of ['Curd', 'curd cheese', '-curd', 'curd-', 'a--b', '']) {
		expect(wrong).not.toMatch(SLUG_PATTERN);
	}
});
