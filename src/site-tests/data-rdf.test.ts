import { readFileSync } from 'node:fs';
import type { Quad } from 'oxigraph';
import { parse, Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const PREFIXES = `
	PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
	PREFIX schema: <https://schema.org/>
`;

const turtle = readFileSync(`${TEST_SITE}/api/skos.ttl`, 'utf8');
const skos = new Store();
skos.load(turtle, { format: 'text/turtle' });

/** How many solutions a pattern has. */
function countIn(store: Store, pattern: string): number {
	return (store.query(`${PREFIXES} SELECT * { ${pattern} }`) as unknown[]).length;
}
const count = (pattern: string) => countIn(skos, pattern);
const triplesOf = (text: string, format: string) =>
	(parse(text, { format }) as Quad[]).map((quad) => quad.toString()).sort();

test('Turtle and JSON-LD are the same triples, none of them said twice', () => {
	const expected = triplesOf(turtle, 'text/turtle');
	const other = readFileSync(`${TEST_SITE}/api/skos.jsonld`, 'utf8');
	expect(triplesOf(other, 'application/ld+json')).toEqual(expected);
	expect(new Set(expected).size).toBe(expected.length);
	expect(skos.size).toBe(expected.length);
});

test('every entry is a concept with its texts, every category a collection with its members', () => {
	expect(count('?concept a skos:Concept')).toBe(glossary.terms.size);
	expect(count('?collection a skos:Collection')).toBe(glossary.categories.length);
	expect(count('?collection skos:member ?concept . ?concept a skos:Concept')).toBe(
		glossary.terms.size,
	);
	expect(count('?concept a skos:Concept ; skos:definition ?text')).toBe(glossary.terms.size);
	expect(count('?concept skos:inScheme ?scheme . ?scheme a skos:ConceptScheme')).toBe(
		glossary.terms.size,
	);
	const language = glossary.site.language.toLowerCase();
	expect(
		count(`?concept a skos:Concept ; skos:prefLabel ?label FILTER(lang(?label) = "${language}")`),
	).toBe(glossary.terms.size);
	const names = [...glossary.terms.values()].flatMap((term) => Object.values(term.names).flat());
	expect(
		count(`?concept ?property ?text FILTER(isLiteral(?text) && lang(?text) != "${language}")`),
	).toBe(names.length);
});

test('every concept that another points to is there', () => {
	expect(
		count(`
			?concept skos:broader|skos:narrower|skos:related|<http://purl.org/dc/terms/requires> ?other
			FILTER NOT EXISTS { ?other a skos:Concept }
		`),
	).toBe(0);
});

/** Patterns of what https://www.w3.org/TR/skos-reference/ forbids. */
const FORBIDDEN: Readonly<Record<string, string>> = {
	'S9: a concept that is also a scheme': '?x a skos:Concept, skos:ConceptScheme',
	'S13: a label of two kinds': `
		{ ?x skos:prefLabel ?l ; skos:altLabel ?l } UNION
		{ ?x skos:prefLabel ?l ; skos:hiddenLabel ?l } UNION
		{ ?x skos:altLabel ?l ; skos:hiddenLabel ?l }`,
	'S14: two preferred labels in one language':
		'?x skos:prefLabel ?a, ?b FILTER(?a != ?b && lang(?a) = lang(?b))',
	'S27: related to what is above': '?x skos:related ?y . ?x skos:broader+ ?y',
	'S37: a collection that is also a concept or a scheme':
		'?x a skos:Collection, ?class FILTER(?class IN (skos:Concept, skos:ConceptScheme))',
	'a concept above itself': '?x skos:broader+ ?x',
	'a concept related to itself': '?x skos:related ?x',
	'broader without narrower': '?x skos:broader ?y FILTER NOT EXISTS { ?y skos:narrower ?x }',
	'narrower without broader': '?x skos:narrower ?y FILTER NOT EXISTS { ?y skos:broader ?x }',
	'related in one direction': '?x skos:related ?y FILTER NOT EXISTS { ?y skos:related ?x }',
	'a top concept with something above': '?x skos:topConceptOf ?scheme . ?x skos:broader ?y',
	'a concept with nothing above that is not on top':
		'?x a skos:Concept FILTER NOT EXISTS { ?x skos:broader ?y } FILTER NOT EXISTS { ?x skos:topConceptOf ?s }',
	'a top concept that its scheme does not list':
		'?x skos:topConceptOf ?s FILTER NOT EXISTS { ?s skos:hasTopConcept ?x }',
};

test.each(Object.entries(FORBIDDEN))('SKOS without %s', (_, pattern) => {
	expect(count(pattern)).toBe(0);
});

test('schema.org: one set with every entry in it, told as on its page', () => {
	const set = JSON.parse(readFileSync(`${TEST_SITE}/api/defined-terms.jsonld`, 'utf8')) as Record<
		string,
		unknown
	>;
	expect(set['@context']).toBe('https://schema.org');
	for (const name of ['name', 'description', 'license', 'inLanguage', 'publisher']) {
		expect(set[name], name).toBeTruthy();
	}
	// The context is remote; this much of it is enough to read the data.
	const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };
	const store = new Store();
	store.load(JSON.stringify({ ...set, '@context': context }), { format: 'application/ld+json' });
	expect(
		countIn(
			store,
			`?set a schema:DefinedTermSet ; schema:hasDefinedTerm ?term .
			?term a schema:DefinedTerm ; schema:url ?term ; schema:inDefinedTermSet ?set ;
				schema:name ?name ; schema:description ?text ; schema:termCode ?code`,
		),
	).toBe(glossary.terms.size);
	const { name, description, termCode } = (set['hasDefinedTerm'] as Record<string, string>[])[0]!;
	const [first] = glossary.terms.values();
	expect([name, description, termCode]).toEqual([first!.title, first!.summary, first!.slug]);
});
