import type { Glossary, Term } from '../../model/glossary.ts';

/** All names of an entry. */
export interface NamedEntry {
	kind: 'term' | 'guide' | 'category' | 'comparison';
	slug: string;
	title: string;
	aliases: readonly string[];
	/** Names of what it explains without being about it. */
	covers: readonly string[];
	/** Searched but never shown. */
	spellings: readonly string[];
	/** The work that introduced it. */
	work?: string;
	/** Identifiers in code. */
	symbols: readonly string[];
	/** Indexes of the terms that a comparison compares. */
	compares?: readonly number[];
	/** Incoming relations on a log scale; breaks ties between equal matches. */
	weight: number;
}

/** All names of a glossary. */
export interface NameIndex {
	/** BCP 47 tag of the language of the glossary. */
	language: string;
	/** Names of the field, such as "cheese making" in "what is curd in cheese making". */
	subjects: readonly string[];
	entries: readonly NamedEntry[];
	/** Indexes in `entries` of pairs that are compared on their pages. */
	pairs: readonly (readonly [number, number])[];
}

/** Indexes terms in A-Z order, then guides, categories and comparisons. */
export function nameIndex(glossary: Glossary): NameIndex {
	const terms = [...glossary.terms.values()];
	const indexes = new Map(terms.map(({ slug }, index) => [slug, index]));
	const unnamed = { aliases: [], covers: [], spellings: [], symbols: [], weight: 0 };
	return {
		language: glossary.site.language,
		subjects: glossary.site.subjects,
		entries: [
			...terms.map((term): NamedEntry => {
				const { slug, title, reading, symbols, origin } = term;
				return {
					kind: 'term',
					slug,
					title,
					aliases: [...term.aliases, ...term.homonyms],
					covers: term.covers.flatMap(({ names }) => names),
					spellings: [...term.spellings, ...term.formerly, ...(reading ? [reading] : [])],
					...(origin && { work: origin.work }),
					symbols,
					weight: weightOf(term),
				};
			}),
			...[...glossary.guides.values()].map(({ slug, title }): NamedEntry => {
				return { kind: 'guide', slug, title, ...unnamed };
			}),
			...glossary.categories.map(({ slug, name }): NamedEntry => {
				return { kind: 'category', slug, title: name, ...unnamed };
			}),
			...[...glossary.comparisons.values()].map(({ slug, title, terms: compared }): NamedEntry => {
				const compares = compared.map((term) => indexes.get(term)!);
				return { kind: 'comparison', slug, title, compares, ...unnamed };
			}),
		],
		pairs: glossary.pairs.map(({ terms: [one, other] }) => [
			indexes.get(one)!,
			indexes.get(other)!,
		]),
	};
}

/** Logarithm of the number of terms that need or mention this one. */
function weightOf({ relations: { unlocks, kinds, parts, mentionedBy } }: Term): number {
	const narrower = kinds.length + parts.length;
	return Math.round(Math.log2(1 + unlocks.length * 2 + narrower + mentionedBy.length));
}
