import { expect, test } from 'vitest';
import { findPath, relationGraph } from './path.ts';
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
