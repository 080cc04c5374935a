import { expect, test } from 'vitest';
import { layOutNeighborhood } from './neighborhood-layout.ts';
import { neighborhoodOf } from './neighborhood.ts';
import { testGlossary } from '../../model/test-glossary.ts';

const cheeses = testGlossary({
	brie: {
		prerequisites: ['curd'],
		related: ['camembert'],
		confusedWith: [{ term: 'butter', difference: 'Fat.' }],
	},
	camembert: { prerequisites: ['curd'] },
	butter: {},
	curd: {},
	rind: { prerequisites: ['brie'] },
	stranger: {},
});

test('picks neighbors from each kind of relation in turn', () => {
	const { neighbors } = neighborhoodOf(cheeses, 'brie');
	expect(neighbors).toEqual([
		{ slug: 'curd', kind: 'needs' },
		{ slug: 'rind', kind: 'unlocks' },
		{ slug: 'butter', kind: 'confusedWith' },
		{ slug: 'camembert', kind: 'related' },
	]);
	expect(neighborhoodOf(cheeses, 'brie', 2).neighbors).toHaveLength(2);
});

test('edges start at the prerequisite, and each pair has one', () => {
	const { edges } = neighborhoodOf(cheeses, 'brie');
	expect(edges).toContainEqual({ from: 'curd', to: 'brie', style: 'needs' });
	expect(edges).toContainEqual({ from: 'brie', to: 'rind', style: 'needs' });
	expect(edges).toContainEqual({ from: 'curd', to: 'camembert', style: 'needs' });
	expect(edges).toHaveLength(5);
});

test('a term without relations is a single dot', () => {
	const layout = layOutNeighborhood(cheeses, neighborhoodOf(cheeses, 'stranger'));
	expect(layout.nodes).toHaveLength(1);
	expect(layout.edges).toEqual([]);
});

test('the layout does not depend on the order of relations', () => {
	const one = testGlossary({ a: { related: ['b', 'c'] }, b: {}, c: {} });
	const two = testGlossary({ c: {}, b: { related: ['a'] }, a: { related: ['c'] } });
	expect(layOutNeighborhood(two, neighborhoodOf(two, 'a')).nodes).toEqual(
		layOutNeighborhood(one, neighborhoodOf(one, 'a')).nodes,
	);
});
