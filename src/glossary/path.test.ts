import { expect, test } from 'vitest';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { compileGlossary } from './compile.ts';
import { findPath, tieGraph } from './path.ts';
import { testGlossary } from './test-glossary.ts';

const cheese = tieGraph(
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

const glossary = compileGlossary(readContent(contentFolder()).content!);
const graph = tieGraph(glossary);
const slugs = graph.slugs.filter((_, index) => index % 40 === 0);

test('there and back are the same way, and every two entries are connected', () => {
	for (const from of slugs) {
		for (const to of slugs) {
			const there = findPath(graph, from, to)!;
			const back = findPath(graph, to, from)!;
			expect(there, `${from} ${to}`).toBeDefined();
			expect(
				back
					.map((step) => step.to)
					.reverse()
					.slice(1),
			).toEqual(there.map((step) => step.to).slice(0, -1));
			for (const { from: a, to: b, kind } of there) {
				expect(glossary.terms.get(a)!.relations[kind]).toContain(b);
			}
		}
	}
});
