import type { TermRecord, GlossaryRecord } from '../records/records.ts';

export const SKOS_PREFIXES = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dcterms: 'http://purl.org/dc/terms/',
} as const;

interface Property {
	/** Prefixed name. */
	name: `${keyof typeof SKOS_PREFIXES}:${string}`;
	/** Whether its values are texts or addresses of other resources. */
	holds: 'text' | 'address';
	/** At most one value per resource. */
	single?: true;
}

/** The properties of resources, in output order. */
export const SKOS_PROPERTIES = {
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
}

/** A glossary in SKOS, independent of the syntax. */
export interface SkosGraph {
	/** BCP 47 tag of all texts. */
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
			license: [licence.url],
			hasTopConcept: terms.filter(isTop).map(({ url }) => url),
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
	const concepts = terms.map((term): SkosResource => ({
		id: term.url,
		type: 'Concept',
		values: {
			...labelsOf(term),
			definition: [term.summary],
			scopeNote: term.analogy ? [term.analogy] : [],
			inScheme: [scheme.id],
			topConceptOf: isTop(term) ? [scheme.id] : [],
			broader: addressesOf(term.relations.kindOf.map(({ slug }) => slug)),
			narrower: addressesOf(term.relations.kinds.map(({ slug }) => slug)),
			related: addressesOf(relatedOf(term, above)),
			requires: addressesOf(term.relations.needs.map(({ slug }) => slug)),
		},
	}));
	return { language, resources: [scheme, ...collections, ...concepts] };
}

function isTop({ relations }: TermRecord): boolean {
	return relations.kindOf.length === 0;
}

/** S13: the kinds of labels are disjoint. */
function labelsOf({ title, aliases, homonyms, spellings }: TermRecord) {
	const alternative = new Set([...aliases, ...homonyms]);
	alternative.delete(title);
	const hidden = new Set(spellings).difference(alternative);
	hidden.delete(title);
	return { prefLabel: [title], altLabel: [...alternative], hiddenLabel: [...hidden] };
}

/** S27: `related` is disjoint with broader and narrower concepts. */
function relatedOf(
	{ slug, relations }: TermRecord,
	above: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
	return relations.related
		.map((other) => other.slug)
		.filter((other) => !above.get(slug)!.has(other) && !above.get(other)!.has(slug));
}

function ancestors(terms: readonly TermRecord[]): Map<string, Set<string>> {
	const bySlug = new Map(terms.map((term) => [term.slug, term]));
	return new Map(
		terms.map(({ slug }) => {
			const found = new Set<string>();
			const visit = (from: string) => {
				for (const { slug: next } of bySlug.get(from)!.relations.kindOf) {
					if (found.has(next)) continue;
					found.add(next);
					visit(next);
				}
			};
			visit(slug);
			return [slug, found];
		}),
	);
}
