import { expect, test } from 'vitest';
import { layOutPlan } from '../drawing/plan-layout.ts';
import { planFor, unlockedBy } from './plan.ts';
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

test('a plan is drawn in rows from the bottom up', () => {
	const plan = planFor(cheese, 'brie');
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
