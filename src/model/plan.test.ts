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

test('a plan has what is needed, each step after its own needs, with layers', () => {
	expect(planFor(cheese, 'brie').steps).toEqual([
		{ slug: 'milk', layer: 0, direct: true },
		{ slug: 'curd', layer: 1, direct: false },
		{ slug: 'rind', layer: 2, direct: true },
	]);
	expect(planFor(cheese, 'brie').minutes).toBe(3);
	expect(planFor(cheese, 'milk').steps).toEqual([]);
});

test('what an entry unlocks is told one and two steps ahead', () => {
	expect(unlockedBy(cheese, 'milk')).toEqual({ first: ['brie', 'curd', 'whey'], second: ['rind'] });
});

test('the picture of a long plan keeps what is nearest, in rows from the bottom up', () => {
	const plan = planFor(cheese, 'brie');
	const near = nearestSteps(cheese, 'brie', plan, 2);
	expect(near.steps.map(({ slug }) => slug)).toEqual(['milk', 'rind']);
	const { dots, lines } = layOutPlan(cheese, 'brie', plan);
	expect(dots.map(({ y }) => y)).toEqual([90, 64, 38, 12]);
	// Milk leads to brie by way of curd and rind, which makes the direct line superfluous.
	expect(lines.match(/M/g)).toHaveLength(3);
});
