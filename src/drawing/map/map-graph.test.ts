import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { graphOf, mentionsOf } from './map-graph.ts';

const TERMS = {
	curd: { prerequisites: ['milk'], related: ['rennet'] },
	milk: { links: ['curd'] },
	rennet: {},
	whey: {},
};

test('each pair has one link, for its strongest relation', () => {
	const { nodes, links } = graphOf(
		testGlossary({ ...TERMS, rennet: { confusedWith: [{ term: 'curd', difference: 'Sets.' }] } }),
	);
	expect(nodes.map(({ slug, degree }) => [slug, degree])).toEqual([
		['curd', 2],
		['milk', 1],
		['rennet', 1],
		['whey', 0],
	]);
	expect(links).toEqual([
		{ from: 0, to: 1, style: 'needs' },
		{ from: 0, to: 2, style: 'compare' },
	]);
});

test('mentions are pairs without another relation, listed once and kept out of the graph', () => {
	const plain = testGlossary(TERMS);
	const linked = testGlossary({
		...TERMS,
		rennet: { links: ['whey', 'curd'] },
		whey: { links: ['rennet'] },
	});
	expect(mentionsOf(plain)).toEqual([]);
	expect(mentionsOf(linked)).toEqual([{ from: 2, to: 3, style: 'mention' }]);
	expect(graphOf(linked)).toEqual(graphOf(plain));
});

test('kinds and parts run from the narrower term to the wider one', () => {
	const { links } = graphOf(
		testGlossary({ brie: { kindOf: ['cheese'] }, cheese: {}, rind: { partOf: ['brie'] } }),
	);
	expect(links).toEqual([
		{ from: 0, to: 1, style: 'kind' },
		{ from: 2, to: 0, style: 'part' },
	]);
});
