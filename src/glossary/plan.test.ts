import { expect, test } from 'vitest';
import { contentFolder } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { compileGlossary } from './compile.ts';
import { layOutPlan } from './plan-layout.ts';
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

const { content } = readContent(contentFolder());
const glossary = compileGlossary(content!);

test.each([...glossary.terms.keys()])('the plan for %s is topological and minimal', (slug) => {
	const { steps } = planFor(glossary, slug);
	const order = steps.map((step) => step.slug);
	const needsOf = (step: string) => glossary.terms.get(step)!.relations.needs;
	for (const [index, step] of order.entries()) {
		for (const need of needsOf(step)) expect(order.slice(0, index)).toContain(need);
		// Nothing is there for its own sake: something later, or the entry itself, needs it.
		const users = [slug, ...order.slice(index + 1)];
		expect(users.some((user) => needsOf(user).includes(step))).toBe(true);
	}
	for (const need of needsOf(slug)) expect(order).toContain(need);
	expect(new Set(order).size).toBe(order.length);
});
