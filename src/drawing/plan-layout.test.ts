import { expect, test } from 'vitest';
import { planFor } from '../model/plan.ts';
import { testGlossary } from '../model/test-glossary.ts';
import { layOutPlan } from './plan-layout.ts';

const lay = (terms: Parameters<typeof testGlossary>[0], slug: string) => {
	const glossary = testGlossary(terms);
	return layOutPlan(glossary, slug, planFor(glossary, slug));
};

test('prerequisites are rows of dots below the term, without lines that longer ones imply', () => {
	const layout = lay(
		{
			milk: {},
			salt: {},
			curd: { prerequisites: ['milk'] },
			brine: { prerequisites: ['salt'] },
			rind: { prerequisites: ['curd', 'brine', 'milk'] },
		},
		'rind',
	);
	expect(layout).toEqual({
		width: 320,
		height: 76,
		// Milk, curd, salt, brine, rind.
		dots: [
			{ x: 86, y: 64 },
			{ x: 86, y: 38 },
			{ x: 234, y: 64 },
			{ x: 234, y: 38 },
			{ x: 160, y: 12 },
		],
		lines: 'M86 64l0 -26M234 64l0 -26M86 38l74 -26M234 38l-74 -26',
	});
});

test('rows are sorted so that lines do not cross', () => {
	const { dots, lines } = lay(
		{
			a: {},
			b: {},
			y: { prerequisites: ['b'] },
			z: { prerequisites: ['a'] },
			top: { prerequisites: ['y', 'z'] },
		},
		'top',
	);
	expect(lines.match(/l0 -26/g)).toHaveLength(2);
	expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
});

test('a term without prerequisites is one dot', () => {
	expect(lay({ milk: {} }, 'milk')).toEqual({
		width: 320,
		height: 24,
		dots: [{ x: 160, y: 12 }],
		lines: '',
	});
});

test('rows without a step are left out', () => {
	const glossary = testGlossary({
		milk: {},
		curd: { prerequisites: ['milk'] },
		rind: { prerequisites: ['curd'] },
	});
	const plan = planFor(glossary, 'rind');
	const partial = { ...plan, steps: plan.steps.filter(({ slug }) => slug === 'curd') };
	expect(layOutPlan(glossary, 'rind', partial)).toMatchObject({
		height: 50,
		lines: 'M160 38l0 -26',
	});
});
