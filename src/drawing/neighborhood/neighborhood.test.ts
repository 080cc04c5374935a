import { expect, test } from 'vitest';
import { neighborhoodOf } from './neighborhood.ts';
import { testGlossary } from '../../model/test-glossary.ts';

const difference = 'Not the same.';
const cheeses = testGlossary({
	brie: {
		prerequisites: ['curd'],
		related: ['camembert'],
		confusedWith: [{ term: 'butter', difference }],
	},
	camembert: { prerequisites: ['curd'] },
	butter: {},
	curd: {},
	rind: { prerequisites: ['brie'] },
	stranger: {},
});

const sidesOf = (...args: Parameters<typeof neighborhoodOf>) =>
	Object.fromEntries(neighborhoodOf(...args).places.map(({ side, slugs }) => [side, slugs]));

test('what comes before is above, what comes after below, the rest at the sides', () => {
	expect(sidesOf(cheeses, 'brie')).toEqual({
		above: ['curd'],
		left: ['camembert'],
		right: ['butter'],
		below: ['rind'],
	});
	expect(sidesOf(cheeses, 'stranger')).toEqual({});
});

test('each side shows the first few and counts the others', () => {
	const glossary = testGlossary({
		rind: { prerequisites: ['a', 'b', 'c'], related: ['e', 'f'], kindOf: ['d'] },
		a: {},
		b: {},
		c: {},
		d: {},
		e: {},
		f: {},
	});
	expect(neighborhoodOf(glossary, 'rind', 2).places).toEqual([
		{ side: 'above', heading: 'Know first', slugs: ['a', 'b'], more: { count: 1, kind: 'needs' } },
		{ side: 'left', heading: 'Related', slugs: ['d', 'e'], more: { count: 1, kind: 'related' } },
	]);
	expect(neighborhoodOf(glossary, 'rind', 1).places[1]).toEqual({
		side: 'left',
		heading: 'Kinds and parts',
		slugs: ['d'],
		more: { count: 2, kind: 'related' },
	});
});

test('a term without relations stands among those that it mentions and that mention it', () => {
	const glossary = testGlossary({ rind: { links: ['curd'] }, curd: {}, brie: { links: ['rind'] } });
	const { places, edges } = neighborhoodOf(glossary, 'rind');
	expect(places.map(({ side, heading, slugs }) => [side, heading, slugs])).toEqual([
		['left', 'Mentions', ['curd']],
		['right', 'Mentioned by', ['brie']],
	]);
	expect(edges.map(({ style }) => style)).toEqual(['mention', 'mention']);
});

test('a term is shown once, where it says most', () => {
	const glossary = testGlossary({
		rind: { prerequisites: ['curd'], confusedWith: [{ term: 'curd', difference }] },
		curd: {},
	});
	expect(sidesOf(glossary, 'rind')).toEqual({ above: ['curd'] });
});

test('every pair has at most one edge, which starts at the prerequisite', () => {
	const { edges } = neighborhoodOf(cheeses, 'brie');
	expect(edges).toContainEqual({ from: 'curd', to: 'brie', style: 'needs' });
	expect(edges).toContainEqual({ from: 'brie', to: 'rind', style: 'needs' });
	expect(edges).toContainEqual({ from: 'curd', to: 'camembert', style: 'needs' });
	expect(edges).toHaveLength(5);
});

test('arrows run from a kind or part to what it is a kind or part of, whichever is the center', () => {
	const glossary = testGlossary({
		rind: { kindOf: ['crust'], partOf: ['brie'] },
		crust: {},
		brie: {},
	});
	const edgesOf = (slug: string) => neighborhoodOf(glossary, slug).edges;
	const [kind, part] = [
		{ from: 'rind', to: 'crust', style: 'kind' },
		{ from: 'rind', to: 'brie', style: 'part' },
	];
	expect(edgesOf('rind')).toEqual([kind, part]);
	expect(edgesOf('crust')).toEqual([kind]);
	expect(edgesOf('brie')).toEqual([part]);
});
