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

test('mentions are drawn around a term that has no other relation', () => {
	const linked = testGlossary({ curd: { links: ['milk'] }, milk: {}, whey: { links: ['curd'] } });
	const { neighbors, edges } = neighborhoodOf(linked, 'curd');
	expect(neighbors).toEqual([
		{ slug: 'milk', kind: 'mentions' },
		{ slug: 'whey', kind: 'mentionedBy' },
	]);
	expect(edges.map(({ style }) => style)).toEqual(['mention', 'mention']);
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

test('takes turns until the limit, and a term once, for its first kind', () => {
	const glossary = testGlossary({
		rind: { prerequisites: ['a', 'b', 'c'], related: ['d', 'e'] },
		a: {},
		b: {},
		c: {},
		d: { prerequisites: ['rind'] },
		e: {},
	});
	const pick = (limit?: number) =>
		neighborhoodOf(glossary, 'rind', limit).neighbors.map(({ slug }) => slug);
	expect(pick()).toEqual(['a', 'd', 'e', 'b', 'c']);
	expect(pick(3)).toEqual(['a', 'd', 'e']);
	expect(pick(0)).toEqual([]);
});

test('of edges between neighbors, only those of prerequisites, kinds and parts are drawn', () => {
	const difference = 'Not the same.';
	const { edges } = neighborhoodOf(
		testGlossary({
			a: { related: ['b', 'c', 'd', 'e'] },
			b: { related: ['c'], partOf: ['d'] },
			c: { kindOf: ['d'] },
			d: { confusedWith: [{ term: 'e', difference }] },
			e: { prerequisites: ['b'] },
		}),
		'a',
	);
	expect(edges.slice(4)).toEqual([
		{ from: 'b', to: 'd', style: 'part' },
		{ from: 'b', to: 'e', style: 'needs' },
		{ from: 'c', to: 'd', style: 'kind' },
	]);
});

test('arrows run from a kind or part to what it is a kind or part of, whichever is the center', () => {
	const glossary = testGlossary({
		rind: { kindOf: ['crust'], partOf: ['brie'] },
		crust: {},
		brie: {},
	});
	const edgesOf = (slug: string) => neighborhoodOf(glossary, slug).edges;
	expect(neighborhoodOf(glossary, 'rind').neighbors).toEqual([
		{ slug: 'crust', kind: 'kindOf' },
		{ slug: 'brie', kind: 'partOf' },
	]);
	const [kind, part] = [
		{ from: 'rind', to: 'crust', style: 'kind' },
		{ from: 'rind', to: 'brie', style: 'part' },
	];
	expect(edgesOf('rind')).toEqual([kind, part]);
	expect(edgesOf('crust')).toEqual([kind]);
	expect(edgesOf('brie')).toEqual([part]);
});
