import type { Glossary, Term } from '../glossary/glossary.ts';

/** Everything an entry can be called, as a tuple to keep the file small. */
export type NamedEntry = [
	kind: 'term' | 'guide' | 'category',
	slug: string,
	title: string,
	aliases: readonly string[],
	/** Found but never shown. */
	spellings: readonly string[],
	/** Identifiers in code. */
	symbols: readonly string[],
	/** How much of the glossary leads here: decides between equally good matches. */
	weight: number,
];

/** What the search knows of names. */
export interface NameIndex {
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
	return {
		subjects: glossary.site.subjects,
		entries: [
			...terms.map((term): NamedEntry => {
				const { slug, title, aliases, homonyms, spellings, symbols } = term;
				const names = [...aliases, ...homonyms];
				return ['term', slug, title, names, spellings, symbols, weightOf(term)];
			}),
			...[...glossary.guides.values()].map(({ slug, title }): NamedEntry => [
				'guide',
				slug,
				title,
				[],
				[],
				[],
				0,
			]),
			...glossary.categories.map(({ slug, name }): NamedEntry => [
				'category',
				slug,
				name,
				[],
				[],
				[],
				0,
			]),
		],
		pairs: terms.flatMap(({ slug, confusions }) =>
			confusions
				.map(({ term }) => [place.get(slug)!, place.get(term)!] as const)
				.filter(([a, b]) => a < b),
		),
	};
}

/** Doublings of the number of entries that need or mention this one. */
function weightOf({ relations: { unlocks, kinds, mentionedBy } }: Term): number {
	return Math.round(Math.log2(1 + unlocks.length * 2 + kinds.length + mentionedBy.length));
}
