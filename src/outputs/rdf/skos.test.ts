import type { Quad } from 'oxigraph';
import { parse } from 'oxigraph';
import { expect, test } from 'vitest';
import { skosJsonLd } from './skos-json-ld.ts';
import { skosTurtle } from './skos-turtle.ts';
import { skosGraph } from './skos.ts';
import { testRecord } from '../records/test-record.ts';

const small = testRecord({
	milk: {
		summary: 'What a `"cow"` gives.\nOr a goat \\ sheep.',
		aliases: ['Dairy'],
		homonyms: ['White'],
		spellings: ['Millk', 'Dairy', 'Milk'],
		formerly: ['Milks', 'milk'],
	},
	curd: {
		id: 'c3rd',
		names: { ja: ['カード', '凝乳'], 'pt-BR': 'coalhada' },
		prerequisites: ['milk'],
		analogy: 'Like tofu.',
		related: ['brie'],
		covers: { kinds: [['Quark', 'Topfen']], parts: ['Casein'], related: ['Tofu'] },
	},
	cheese: {},
	'soft-cheese': { kindOf: ['cheese'], related: ['curd'] },
	brie: { kindOf: ['soft-cheese'], related: ['cheese'] },
	rind: { partOf: ['brie'], related: ['soft-cheese'] },
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
    dcterms:identifier "c3rd";
    skos:prefLabel "Curd"@en-gb;
    skos:definition "What curd is."@en-gb;
    skos:scopeNote "Like tofu."@en-gb;
    skos:inScheme <https://cheese.example/terms/>;
    skos:topConceptOf <https://cheese.example/terms/>;
    skos:narrower <https://cheese.example/terms/curd/#covers-quark>, <https://cheese.example/terms/curd/#covers-casein>;
    iso-thes:narrowerGeneric <https://cheese.example/terms/curd/#covers-quark>;
    iso-thes:narrowerPartitive <https://cheese.example/terms/curd/#covers-casein>;
    skos:related <https://cheese.example/terms/brie/>, <https://cheese.example/terms/soft-cheese/>, <https://cheese.example/terms/curd/#covers-tofu>;
    dcterms:requires <https://cheese.example/terms/milk/>;
    skos:prefLabel "カード"@ja;
    skos:altLabel "凝乳"@ja;
    skos:prefLabel "coalhada"@pt-br.`,
	);
});

test('both syntaxes contain the same triples, with lowercase language tags', () => {
	const expected = triples(turtle, 'text/turtle');
	expect(triples(JSON.stringify(skosJsonLd(graph)), 'application/ld+json')).toEqual(expected);
	expect(expected).toEqual([...new Set(expected)]);
	expect(turtle).toContain('"What a `\\"cow\\"` gives.\\nOr a goat \\\\ sheep."@en-gb');
});

test('a name is a label of only one kind (S13)', () => {
	expect(valuesOf('milk')).toMatchObject({
		prefLabel: ['Milk'],
		altLabel: ['Dairy', 'White'],
		hiddenLabel: ['Millk', 'Milks', 'milk'],
	});
});

test('broader and narrower concepts are not related concepts (S27)', () => {
	expect(valuesOf('brie').related).toEqual(['https://cheese.example/terms/curd/']);
	expect(valuesOf('cheese').related).toEqual([]);
	expect(valuesOf('rind').related).toEqual([]);
	expect(valuesOf('cheese').narrower).toEqual(['https://cheese.example/terms/soft-cheese/']);
});

test('the scheme lists top concepts, and a collection the terms of a category', () => {
	const [scheme, making] = graph.resources;
	const ends = (list: readonly string[]) => list.map((url) => url.split('/terms/')[1]);
	expect(ends(scheme!.values.hasTopConcept!)).toEqual([
		'cheese/',
		'curd/',
		'milk/',
		'curd/#covers-tofu',
	]);
	expect(making!.values.prefLabel).toEqual(['Making']);
	expect(ends(making!.values.member!).sort()).toEqual(record.terms.map(({ slug }) => `${slug}/`));
});

const INVERSES = [
	['broader', 'narrower'],
	['broaderGeneric', 'narrowerGeneric'],
	['broaderPartitive', 'narrowerPartitive'],
	['related', 'related'],
] as const;
const concepts = graph.resources.filter(({ type }) => type === 'Concept');
const valuesAt = (id: string) => concepts.find((concept) => concept.id === id)!.values;

test('every relation between concepts goes both ways, and ISO 25964 says which it is', () => {
	for (const { id, values } of concepts) {
		for (const [there, back] of INVERSES) {
			for (const other of values[there] ?? []) expect(valuesAt(other)[back]).toContain(id);
			for (const other of values[back] ?? []) expect(valuesAt(other)[there]).toContain(id);
		}
		const { broader = [], broaderGeneric = [], broaderPartitive = [] } = values;
		expect([...broaderGeneric, ...broaderPartitive]).toEqual(broader);
	}
	expect(valuesOf('rind').broaderPartitive).toEqual(['https://cheese.example/terms/brie/']);
	expect(valuesOf('brie').broaderGeneric).toEqual(['https://cheese.example/terms/soft-cheese/']);
	expect(turtle).toContain('@prefix iso-thes: <http://purl.org/iso25964/skos-thes#>');
});

test('what a term covers is a concept at its place on the page, related to the term', () => {
	const curd = 'https://cheese.example/terms/curd/';
	const [quark, casein, tofu] = [
		`${curd}#covers-quark`,
		`${curd}#covers-casein`,
		`${curd}#covers-tofu`,
	];
	expect(valuesAt(quark)).toMatchObject({
		prefLabel: ['Quark'],
		altLabel: ['Topfen'],
		inScheme: ['https://cheese.example/terms/'],
		broader: [curd],
		broaderGeneric: [curd],
		broaderPartitive: [],
		related: [],
	});
	expect(valuesAt(casein)).toMatchObject({ broader: [curd], broaderPartitive: [curd] });
	expect(valuesAt(tofu)).toMatchObject({ broader: [], related: [curd] });
	expect(valuesOf('curd')).toMatchObject({
		narrower: [quark, casein],
		narrowerGeneric: [quark],
		narrowerPartitive: [casein],
		related: expect.arrayContaining([tofu]),
	});
});

test('top concepts are exactly those the scheme lists, and nothing is broader', () => {
	const tops = concepts.filter(({ values }) => values.topConceptOf?.length);
	expect(tops.map(({ id }) => id)).toEqual(graph.resources[0]!.values.hasTopConcept);
	for (const { values } of tops) expect(values.broader).toEqual([]);
});
