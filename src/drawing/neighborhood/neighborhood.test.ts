import { expect, test } from 'vitest';
import { layOutNeighbourhood } from './neighborhood-layout.ts';
import { neighbourhoodOf } from './neighborhood.ts';
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

test('kinds of relation take turns for the places in the picture', () => {
	const { neighbours } = neighbourhoodOf(cheeses, 'brie');
	expect(neighbours).toEqual([
		{ slug: 'curd', kind: 'needs' },
		{ slug: 'rind', kind: 'unlocks' },
		{ slug: 'butter', kind: 'confusedWith' },
		{ slug: 'camembert', kind: 'related' },
	]);
	expect(neighbourhoodOf(cheeses, 'brie', 2).neighbours).toHaveLength(2);
});

test('edges lead from what is known first and stand once a pair', () => {
	const { edges } = neighbourhoodOf(cheeses, 'brie');
	expect(edges).toContainEqual({ from: 'curd', to: 'brie', style: 'needs' });
	expect(edges).toContainEqual({ from: 'brie', to: 'rind', style: 'needs' });
	expect(edges).toContainEqual({ from: 'curd', to: 'camembert', style: 'needs' });
	expect(edges).toHaveLength(5);
});

test('an entry without relations is a single dot', () => {
	const layout = layOutNeighbourhood(cheeses, neighbourhoodOf(cheeses, 'stranger'));
	expect(layout.nodes).toHaveLength(1);
	expect(layout.edges).toEqual([]);
});

test('the same neighbourhood is laid out the same, whatever order its relations were written in', () => {
	const one = testGlossary({ a: { related: ['b', 'c'] }, b: {}, c: {} });
	const two = testGlossary({ c: {}, b: { related: ['a'] }, a: { related: ['c'] } });
	expect(layOutNeighbourhood(two, neighbourhoodOf(two, 'a')).nodes).toEqual(
		layOutNeighbourhood(one, neighbourhoodOf(one, 'a')).nodes,
	);
});
