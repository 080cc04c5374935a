import { expect, test } from 'vitest';
import { planFor } from '../model/plan.ts';
import { testGlossary } from '../model/test-glossary.ts';
import { daysUntil, fringeOf, missingFor, planGoal, progressOf, stepsToGo } from './known.ts';
import { learningGraph, stagesOf } from './learning-graph.ts';

const cheese = testGlossary(
	{
		milk: { category: 'milk' },
		curd: { prerequisites: ['milk'] },
		whey: { prerequisites: ['milk'] },
		rind: { prerequisites: ['curd'] },
		brie: { prerequisites: ['rind', 'milk'] },
		ricotta: { prerequisites: ['whey', 'curd'] },
	},
	{
		categories: [
			{ slug: 'milk', name: 'Milk', description: 'What it starts from.' },
			{ slug: 'making', name: 'Making', description: 'How cheese is made.' },
		],
	},
);
const graph = learningGraph(cheese);
const slugsOf = (terms: readonly { slug: string }[]) => terms.map(({ slug }) => slug);

test('who knows nothing is missing the whole plan', () => {
	for (const slug of cheese.terms.keys()) {
		const steps = slugsOf(planFor(cheese, slug).steps);
		expect(slugsOf(missingFor(graph, new Set(), slug)).toSorted(), slug).toEqual(steps.toSorted());
	}
});

test('what only leads up to a known term is not missing', () => {
	expect(slugsOf(missingFor(graph, new Set(['curd']), 'rind'))).toEqual([]);
	// Brie needs milk itself as well.
	expect(slugsOf(missingFor(graph, new Set(['rind']), 'brie'))).toEqual(['milk']);
	expect(slugsOf(missingFor(graph, new Set(['curd']), 'ricotta'))).toEqual(['milk', 'whey']);
});

test('nothing is missing for a known term, or for one that there is not', () => {
	expect(missingFor(graph, new Set(['brie']), 'brie')).toEqual([]);
	expect(missingFor(graph, new Set(), 'tofu')).toEqual([]);
});

test('next come the terms that nothing is missing for, by how much they open', () => {
	const fringe = (...known: string[]) =>
		fringeOf(graph, new Set(known)).map(({ term, next, opens }) => [term.slug, next, opens]);
	expect(fringe()).toEqual([['milk', 2, 5]]);
	expect(fringe('milk')).toEqual([
		['curd', 1, 3],
		['whey', 0, 1],
	]);
	expect(fringe('milk', 'curd')).toEqual([
		['rind', 1, 1],
		['whey', 1, 1],
	]);
	expect(fringe(...cheese.terms.keys())).toEqual([]);
});

test('progress is counted by category; slugs of other sites do not count', () => {
	const counts = progressOf(graph, new Set(['milk', 'curd', 'tofu']));
	expect(counts.map(({ category, known, total }) => [category?.name, known, total])).toEqual([
		['Milk', 1, 1],
		['Making', 1, 5],
	]);
});

test('stages need something of the stage before', () => {
	expect(stagesOf(graph, [...graph.terms.keys()]).map(slugsOf)).toEqual([
		['milk'],
		['curd', 'whey'],
		['rind', 'ricotta'],
		['brie'],
	]);
});

test('a goal is spread over the days', () => {
	const plan = planGoal(graph, new Set(['milk']), 'brie', 2)!;
	expect(slugsOf(plan.terms)).toEqual(['curd', 'rind', 'brie']);
	expect(plan.perDay).toBe(2);
	expect(plan.stages.map(({ lastDay }) => lastDay)).toEqual([0, 1, 1]);
	const slow = planGoal(graph, new Set(['milk']), 'brie', 30)!;
	expect(slow.perDay).toBe(1);
	expect(slow.stages.map(({ lastDay }) => lastDay)).toEqual([9, 19, 29]);
	expect(planGoal(graph, new Set(['brie']), 'brie', 2)).toBeUndefined();
});

test('a chain goes on from the last term that is known', () => {
	const chain = [
		{ from: 'milk', to: 'curd' },
		{ from: 'curd', to: 'rind' },
		{ from: 'rind', to: 'brie' },
	];
	expect(stepsToGo(chain, new Set(['milk', 'curd']))).toEqual(chain.slice(1));
	expect(stepsToGo(chain, new Set(['curd', 'brie']))).toEqual(chain);
	expect(stepsToGo(chain, new Set())).toEqual(chain);
	expect(stepsToGo([], new Set(['milk']))).toEqual([]);
});

test('days include both ends, and there is always one', () => {
	expect(daysUntil('2026-12-01', '2026-12-01')).toBe(1);
	expect(daysUntil('2026-12-30', '2027-01-02')).toBe(4);
	expect(daysUntil('2026-12-01', '2020-01-01')).toBe(1);
	expect(daysUntil('2026-12-01', '')).toBe(1);
});
