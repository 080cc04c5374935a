import type { Glossary, Term } from '../../model/glossary.ts';

/** Everything an entry can be called. */
export interface NamedEntry {
	kind: 'term' | 'guide' | 'category';
	slug: string;
	title: string;
	aliases: readonly string[];
	/** Found but never shown. */
	spellings: readonly string[];
	/** Identifiers in code. */
	symbols: readonly string[];
	/** How much of the glossary leads here: decides between equally good matches. */
	weight: number;
}

/** What the search knows of names. */
export interface NameIndex {
	/** BCP 47 tag of the language of the glossary. */
	language: string;
	/** Names of the field, with which a question may end. */
	subjects: readonly string[];
	entries: readonly NamedEntry[];
	/** Places in `entries` of two that are told apart on their pages. */
	pairs: readonly (readonly [number, number])[];
}

/** Names of all entries in A-Z order, then of guides and categories. */
export function nameIndex(glossary: Glossary): NameIndex {
	const terms = [...glossary.terms.values()];
	const place = new Map(terms.map(({ slug }, index) => [slug, index]));
	const unnamed = { aliases: [], spellings: [], symbols: [], weight: 0 };
	return {
		language: glossary.site.language,
		subjects: glossary.site.subjects,
		entries: [
			...terms.map((term): NamedEntry => {
				const { slug, title, aliases, homonyms, spellings, symbols } = term;
				const names = [...aliases, ...homonyms];
				const weight = weightOf(term);
				return { kind: 'term', slug, title, aliases: names, spellings, symbols, weight };
			}),
			...[...glossary.guides.values()].map(({ slug, title }): NamedEntry => {
				return { kind: 'guide', slug, title, ...unnamed };
			}),
			...glossary.categories.map(({ slug, name }): NamedEntry => {
				return { kind: 'category', slug, title: name, ...unnamed };
			}),
		],
		pairs: glossary.pairs.map(({ terms: [one, other] }) => [place.get(one)!, place.get(other)!]),
	};
}

/** Doublings of the number of entries that need or mention this one. */
function weightOf({ relations: { unlocks, kinds, mentionedBy } }: Term): number {
	return Math.round(Math.log2(1 + unlocks.length * 2 + kinds.length + mentionedBy.length));
}
