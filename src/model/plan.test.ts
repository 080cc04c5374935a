import { expect, test } from 'vitest';
import { layOutPlan } from '../drawing/plan-layout.ts';
import { nearestSteps, planFor, unlockedBy } from './plan.ts';
import { testGlossary } from './test-glossary.ts';

const cheese = testGlossary({
	milk: {},
	curd: { prerequisites: ['milk'] },
	whey: { prerequisites: ['milk'] },
	rind: { prerequisites: ['curd'] },
	brie: { prerequisites: ['rind', 'milk'] },
});

test('a plan lists all prerequisites in topological order, with layers', () => {
	expect(planFor(cheese, 'brie').steps).toEqual([
		{ slug: 'milk', layer: 0, direct: true },
		{ slug: 'curd', layer: 1, direct: false },
		{ slug: 'rind', layer: 2, direct: true },
	]);
	expect(planFor(cheese, 'brie').minutes).toBe(3);
	expect(planFor(cheese, 'milk').steps).toEqual([]);
});

test('lists what a term unlocks, one and two steps ahead', () => {
	expect(unlockedBy(cheese, 'milk')).toEqual({ first: ['brie', 'curd', 'whey'], second: ['rind'] });
});

test('a long plan is drawn with the nearest steps only, in rows from the bottom up', () => {
	const plan = planFor(cheese, 'brie');
	const near = nearestSteps(cheese, 'brie', plan, 2);
	expect(near.steps.map(({ slug }) => slug)).toEqual(['milk', 'rind']);
	const { dots, lines } = layOutPlan(cheese, 'brie', plan);
	expect(dots.map(({ y }) => y)).toEqual([90, 64, 38, 12]);
	// The direct line from milk to brie is redundant: curd and rind already connect them.
	expect(lines.match(/M/g)).toHaveLength(3);
});

test('a plan on a cycle does not contain its own term', () => {
	const cycle = testGlossary({
		a: { prerequisites: ['b'] },
		b: { prerequisites: ['a', 'c'] },
		c: {},
	});
	expect(planFor(cycle, 'a').steps.map(({ slug }) => slug)).toEqual(['c', 'b']);
	expect(nearestSteps(cycle, 'a', planFor(cycle, 'a'), 9).steps).toHaveLength(2);
});

test('the nearest steps are taken row by row, up to the limit', () => {
	const plan = planFor(cheese, 'brie');
	const near = (limit: number) =>
		nearestSteps(cheese, 'brie', plan, limit).steps.map(({ slug }) => slug);
	expect([0, 1, 2, 3, 4].map(near)).toEqual([
		[],
		['rind'],
		['milk', 'rind'],
		['milk', 'curd', 'rind'],
		['milk', 'curd', 'rind'],
	]);
});

test('what a term unlocks is not told twice', () => {
	const glossary = testGlossary({
		a: {},
		b: { prerequisites: ['a'] },
		c: { prerequisites: ['a', 'b'] },
		d: { prerequisites: ['b', 'c'] },
	});
	expect(unlockedBy(glossary, 'a')).toEqual({ first: ['b', 'c'], second: ['d'] });
	expect(unlockedBy(glossary, 'd')).toEqual({ first: [], second: [] });
});
