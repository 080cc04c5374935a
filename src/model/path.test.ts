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
const way = (from: string, to: string) =>
	findPath(cheese, from, to)?.map((step) => `${step.from} ${step.kind} ${step.to}`);

test('the cheapest chain is found, authored ties before mentions', () => {
	expect(way('milk', 'brie')).toEqual([
		'milk unlocks curd',
		'curd unlocks rind',
		'rind related brie',
	]);
	expect(way('whey', 'milk')).toEqual(['whey confusedWith curd', 'curd needs milk']);
});

test('there is no way to what is not connected or not known, and none to take to oneself', () => {
	expect(way('milk', 'salt')).toBeUndefined();
	expect(way('milk', 'moon')).toBeUndefined();
	expect(way('milk', 'milk')).toEqual([]);
});
