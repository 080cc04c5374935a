import { expect, test } from 'vitest';
import { batchesOf, batchOf, findPath, relationGraph } from './path.ts';
import { testGlossary } from './test-glossary.ts';

const cheese = relationGraph(
	testGlossary({
		milk: {},
		curd: { prerequisites: ['milk'], links: ['brie'] },
		whey: { confusedWith: [{ term: 'curd', difference: 'Whey is what runs off.' }] },
		rind: { prerequisites: ['curd'] },
		brie: { related: ['rind'] },
		salt: {},
	}),
);
const path = (from: string, to: string) =>
	findPath(cheese, from, to)?.map((step) => `${step.from} ${step.kind} ${step.to}`);

test('finds the cheapest path and prefers authored relations to mentions', () => {
	expect(path('milk', 'brie')).toEqual([
		'milk unlocks curd',
		'curd unlocks rind',
		'rind related brie',
	]);
	expect(path('whey', 'milk')).toEqual(['whey confusedWith curd', 'curd needs milk']);
});

test('returns undefined for unconnected or unknown terms, and an empty path to the same term', () => {
	expect(path('milk', 'salt')).toBeUndefined();
	expect(path('milk', 'moon')).toBeUndefined();
	expect(path('milk', 'milk')).toEqual([]);
});

test('every term is in the batch that it is looked up in', () => {
	const slugs = Array.from({ length: 50 }, (_, i) => `cheese-${i}`).sort();
	const batches = batchesOf({ slugs, titles: slugs, relations: [] });
	expect(batches.flat()).toEqual(slugs);
	for (const slug of slugs) expect(batches[batchOf({ slugs }, slug)]).toContain(slug);
});
