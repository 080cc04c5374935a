import type { Quad } from 'oxigraph';
import { parse } from 'oxigraph';
import { expect, test } from 'vitest';
import { skosJsonLd } from './skos-json-ld.ts';
import { skosTurtle } from './skos-turtle.ts';
import { skosGraph } from './skos.ts';
import { testRecord } from '../records/test-record.ts';

const small = testRecord({
	milk: {
		summary: 'What a "cow" gives.\nOr a goat \\ sheep.',
		aliases: ['Dairy'],
		homonyms: ['White'],
		spellings: ['Millk', 'Dairy', 'Milk'],
	},
	curd: { prerequisites: ['milk'], analogy: 'Like tofu.', related: ['brie'] },
	cheese: {},
	'soft-cheese': { kindOf: ['cheese'], related: ['curd'] },
	brie: { kindOf: ['soft-cheese'], related: ['cheese'] },
});
const record = { ...small, language: 'en-GB' };
const graph = skosGraph(record, {
	scheme: 'https://cheese.example/terms/',
	category: (slug) => `https://cheese.example/categories/${slug}/`,
});
const turtle = skosTurtle(graph);
const valuesOf = (slug: string) =>
	graph.resources.find(({ id }) => id === `https://cheese.example/terms/${slug}/`)!.values;
const triples = (text: string, format: string) =>
	(parse(text, { format }) as Quad[]).map((quad) => quad.toString()).sort();

test('a term is a concept identified by its page', () => {
	expect(turtle).toContain(
		`<https://cheese.example/terms/curd/> a skos:Concept;
    skos:prefLabel "Curd"@en-gb;
    skos:definition "What curd is."@en-gb;
    skos:scopeNote "Like tofu."@en-gb;
    skos:inScheme <https://cheese.example/terms/>;
    skos:topConceptOf <https://cheese.example/terms/>;
    skos:related <https://cheese.example/terms/brie/>, <https://cheese.example/terms/soft-cheese/>;
    dcterms:requires <https://cheese.example/terms/milk/>.`,
	);
});

test('both syntaxes contain the same triples, with lowercase language tags', () => {
	const expected = triples(turtle, 'text/turtle');
	expect(triples(JSON.stringify(skosJsonLd(graph)), 'application/ld+json')).toEqual(expected);
	expect(expected).toEqual([...new Set(expected)]);
	expect(turtle).toContain('"What a \\"cow\\" gives.\\nOr a goat \\\\ sheep."@en-gb');
});

test('a name is a label of only one kind (S13)', () => {
	expect(valuesOf('milk')).toMatchObject({
		prefLabel: ['Milk'],
		altLabel: ['Dairy', 'White'],
		hiddenLabel: ['Millk'],
	});
});

test('broader and narrower concepts are not related concepts (S27)', () => {
	expect(valuesOf('brie').related).toEqual(['https://cheese.example/terms/curd/']);
	expect(valuesOf('cheese').related).toEqual([]);
	expect(valuesOf('cheese').narrower).toEqual(['https://cheese.example/terms/soft-cheese/']);
});

test('the scheme lists top concepts, and a collection the terms of a category', () => {
	const [scheme, making] = graph.resources;
	const slugs = (list: readonly string[]) => list.map((url) => url.split('/').at(-2));
	expect(slugs(scheme!.values.hasTopConcept!)).toEqual(['cheese', 'curd', 'milk']);
	expect(making!.values.prefLabel).toEqual(['Making']);
	expect(slugs(making!.values.member!).sort()).toEqual(record.terms.map(({ slug }) => slug).sort());
});
