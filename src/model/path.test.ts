import { expect, test } from 'vitest';
import { batchesOf, batchOf, createNeedsOf, findPath, relationGraph } from './path.ts';
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

test('the graph lists each relation once, symmetric ones from the first slug', () => {
	const difference = 'No.';
	expect(
		relationGraph(
			testGlossary({
				c: { prerequisites: ['b'], kindOf: ['a'], title: 'See' },
				b: { confusedWith: [{ term: 'a', difference }] },
				a: { links: ['d'] },
				d: { related: ['b'] },
			}),
		),
	).toEqual({
		slugs: ['a', 'b', 'c', 'd'],
		titles: ['A', 'B', 'See', 'D'],
		relations: [
			{ from: 0, to: 1, kind: 'confusedWith' },
			{ from: 0, to: 3, kind: 'mentions' },
			{ from: 1, to: 3, kind: 'related' },
			{ from: 2, to: 1, kind: 'needs' },
			{ from: 2, to: 0, kind: 'kindOf' },
		],
	});
});

test('lists all direct and indirect prerequisites', () => {
	const needsOf = createNeedsOf(cheese);
	expect(needsOf('rind').sort()).toEqual(['curd', 'milk']);
	expect(needsOf('milk')).toEqual([]);
});

test('a path is the same in both directions, also if several are as short', () => {
	const diamond = relationGraph(
		testGlossary({
			a: { related: ['b', 'c'] },
			b: { related: ['d'] },
			c: { related: ['d'] },
			d: {},
		}),
	);
	const there = findPath(diamond, 'a', 'd')!;
	expect(there.map(({ from, to }) => from + to)).toEqual(['ab', 'bd']);
	expect(findPath(diamond, 'd', 'a')!.map(({ from, to }) => from + to)).toEqual(['db', 'ba']);
	expect(findPath(diamond, 'moon', 'a')).toBeUndefined();
	expect(path('brie', 'milk')).toEqual(['brie related rind', 'rind needs curd', 'curd needs milk']);
});

test('a longer path of stronger relations is cheaper', () => {
	const difference = 'No.';
	const graph = relationGraph(
		testGlossary({
			a: { related: ['b'], links: ['e'] },
			b: { confusedWith: [{ term: 'c', difference }] },
			c: {},
			d: { kindOf: ['c'] },
			e: { prerequisites: ['b'] },
		}),
	);
	const steps = (from: string, to: string) => findPath(graph, from, to)!.map(({ kind }) => kind);
	expect(steps('a', 'e')).toEqual(['related', 'unlocks']);
	expect(steps('a', 'd')).toEqual(['related', 'confusedWith', 'kinds']);
});
