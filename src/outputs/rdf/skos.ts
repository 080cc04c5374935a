import type { CoverRecord, TermRecord, GlossaryRecord } from '../records/records.ts';
import { ancestors, relatedOf } from './skos-hierarchy.ts';

export const SKOS_PREFIXES = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dcterms: 'http://purl.org/dc/terms/',
	/** https://www.niso.org/schemas/iso25964/correspondencesSKOS */
	'iso-thes': 'http://purl.org/iso25964/skos-thes#',
} as const;

interface Property {
	/** Prefixed name. */
	name: `${keyof typeof SKOS_PREFIXES}:${string}`;
	/** Whether its values are texts, codes in no language, or addresses of other resources. */
	holds: 'text' | 'code' | 'address';
	/** At most one value per resource. */
	single?: true;
}

/** The properties of resources, in output order. */
export const SKOS_PROPERTIES = {
	identifier: { name: 'dcterms:identifier', holds: 'code', single: true },
	title: { name: 'dcterms:title', holds: 'text', single: true },
	description: { name: 'dcterms:description', holds: 'text', single: true },
	license: { name: 'dcterms:license', holds: 'address', single: true },
	prefLabel: { name: 'skos:prefLabel', holds: 'text', single: true },
	altLabel: { name: 'skos:altLabel', holds: 'text' },
	hiddenLabel: { name: 'skos:hiddenLabel', holds: 'text' },
	definition: { name: 'skos:definition', holds: 'text', single: true },
	scopeNote: { name: 'skos:scopeNote', holds: 'text', single: true },
	inScheme: { name: 'skos:inScheme', holds: 'address', single: true },
	topConceptOf: { name: 'skos:topConceptOf', holds: 'address', single: true },
	broader: { name: 'skos:broader', holds: 'address' },
	narrower: { name: 'skos:narrower', holds: 'address' },
	broaderGeneric: { name: 'iso-thes:broaderGeneric', holds: 'address' },
	narrowerGeneric: { name: 'iso-thes:narrowerGeneric', holds: 'address' },
	broaderPartitive: { name: 'iso-thes:broaderPartitive', holds: 'address' },
	narrowerPartitive: { name: 'iso-thes:narrowerPartitive', holds: 'address' },
	related: { name: 'skos:related', holds: 'address' },
	requires: { name: 'dcterms:requires', holds: 'address' },
	hasTopConcept: { name: 'skos:hasTopConcept', holds: 'address' },
	member: { name: 'skos:member', holds: 'address' },
} as const satisfies Record<string, Property>;

export type SkosProperty = keyof typeof SKOS_PROPERTIES;

export interface SkosResource {
	/** IRI. */
	id: string;
	type: 'ConceptScheme' | 'Concept' | 'Collection';
	values: Partial<Record<SkosProperty, readonly string[]>>;
	/** Labels in other languages, by BCP 47 tag; the first of a language is preferred. */
	foreignLabels?: Readonly<Record<string, readonly string[]>>;
}

/** A glossary in SKOS, independent of the syntax. */
export interface SkosGraph {
	/** BCP 47 tag of all texts but foreign labels. */
	language: string;
	/** The scheme, then the collections, then the concepts. */
	resources: readonly SkosResource[];
}

export interface SkosAddresses {
	scheme: string;
	category(slug: string): string;
}

/**
 * The glossary as a concept scheme with a collection per category. Satisfies the integrity conditions
 * of https://www.w3.org/TR/skos-reference/.
 */
export function skosGraph(record: GlossaryRecord, addresses: SkosAddresses): SkosGraph {
	const { title, description, licence, language, categories, terms } = record;
	const urls = new Map(terms.map(({ slug, url }) => [slug, url]));
	const addressesOf = (slugs: readonly string[]) => slugs.map((slug) => urls.get(slug)!);
	const scheme: SkosResource = {
		id: addresses.scheme,
		type: 'ConceptScheme',
		values: {
			title: [title],
			description: [description],
			license: licence ? [licence.url] : [],
			hasTopConcept: [
				...terms.filter(isTop).map(({ url }) => url),
				...terms.flatMap(({ covers }) => covers.filter(isLoose).map(({ url }) => url)),
			],
		},
	};
	const collections = categories.map(
		({ slug, name, description: about, terms: members }): SkosResource => ({
			id: addresses.category(slug),
			type: 'Collection',
			values: { description: [about], prefLabel: [name], member: addressesOf(members) },
		}),
	);
	const above = ancestors(terms);
	const concepts = terms.map((term): SkosResource => {
		const { kindOf, kinds, partOf, parts, needs } = term.relations;
		const urlsOf = (list: typeof kindOf) => addressesOf(list.map(({ slug }) => slug));
		const covered = (relation: CoverRecord['relation']) =>
			term.covers.filter((cover) => cover.relation === relation).map(({ url }) => url);
		const narrowerGeneric = [...urlsOf(kinds), ...covered('kind')];
		const narrowerPartitive = [...urlsOf(parts), ...covered('part')];
		return {
			id: term.url,
			type: 'Concept',
			values: {
				...labelsOf(term),
				...(term.id && { identifier: [term.id] }),
				definition: term.summary ? [term.summary] : [],
				scopeNote: term.analogy ? [term.analogy] : [],
				inScheme: [scheme.id],
				topConceptOf: isTop(term) ? [scheme.id] : [],
				broader: [...urlsOf(kindOf), ...urlsOf(partOf)],
				narrower: [...narrowerGeneric, ...narrowerPartitive],
				broaderGeneric: urlsOf(kindOf),
				narrowerGeneric,
				broaderPartitive: urlsOf(partOf),
				narrowerPartitive,
				related: [...addressesOf(relatedOf(term, above)), ...covered('related')],
				requires: urlsOf(needs),
			},
			foreignLabels: term.namesByLanguage,
		};
	});
	const covers = terms.flatMap((term) =>
		term.covers.map((cover) => coveredConcept(cover, term, scheme.id)),
	);
	return { language, resources: [scheme, ...collections, ...concepts, ...covers] };
}

/** Something that a term explains, as a concept of its own. */
function coveredConcept(cover: CoverRecord, term: TermRecord, scheme: string): SkosResource {
	const { name, otherNames, relation, url } = cover;
	const loose = isLoose(cover);
	return {
		id: url,
		type: 'Concept',
		values: {
			prefLabel: [name],
			altLabel: otherNames,
			inScheme: [scheme],
			topConceptOf: loose ? [scheme] : [],
			broader: loose ? [] : [term.url],
			broaderGeneric: relation === 'kind' ? [term.url] : [],
			broaderPartitive: relation === 'part' ? [term.url] : [],
			related: loose ? [term.url] : [],
		},
	};
}

/** Whether what a term covers is neither a kind nor a part of it. */
function isLoose({ relation }: CoverRecord): boolean {
	return relation === 'related';
}

function isTop({ relations }: TermRecord): boolean {
	return relations.kindOf.length + relations.partOf.length === 0;
}

/** S13: the kinds of labels are disjoint. */
function labelsOf({ title, aliases, homonyms, spellings, formerly }: TermRecord) {
	const alternative = new Set([...aliases, ...homonyms]);
	alternative.delete(title);
	const hidden = new Set([...spellings, ...formerly]).difference(alternative);
	hidden.delete(title);
	return { prefLabel: [title], altLabel: [...alternative], hiddenLabel: [...hidden] };
}
