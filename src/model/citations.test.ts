import { expect, test } from 'vitest';
import { citationsOf } from './citations.ts';
import { testSource } from './test-glossary.ts';

test('finds fields, links and settings that cite a term', () => {
	const source = testSource({
		milk: {},
		curd: { prerequisites: ['milk'], confusedWith: [{ term: 'whey', difference: 'It drips.' }] },
		whey: { links: ['milk'], partOf: ['milk'] },
	});
	const site = { ...source.site, roots: ['milk'] };
	expect(citationsOf({ ...source, site }, 'milk')).toEqual([
		{ file: 'site.yaml', field: 'roots[0]' },
		{ file: 'terms/curd.mdx', field: 'prerequisites[0]' },
		{ file: 'terms/whey.mdx', field: 'partOf[0]' },
		{ file: 'terms/whey.mdx', line: 1 },
	]);
	expect(citationsOf(source, 'curd')).toEqual([]);
});
