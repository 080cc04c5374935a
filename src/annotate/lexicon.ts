import type { Glossary } from '../glossary/glossary.ts';
import { RELATION_KINDS } from '../glossary/relations.ts';

/** An entry as the annotator knows it, as a tuple to keep the file small. */
export type LexicalEntry = [
	slug: string,
	title: string,
	/** Other names, shown or not. */
	names: readonly string[],
	/** Those of its names that are everyday words too. */
	everyday: readonly string[],
	/** Identifiers in code. */
	symbols: readonly string[],
	/** Places of the entries tied to it. */
	tied: readonly number[],
];

/** What it takes to find the glossary's terms in a text. */
export interface Lexicon {
	entries: readonly LexicalEntry[];
	/** Phrases that contain a name and do not mean the term. */
	idioms: readonly string[];
}

/** The entries in A-Z order. */
export function lexicon({ terms, site }: Glossary): Lexicon {
	const place = new Map([...terms.keys()].map((slug, index) => [slug, index]));
	return {
		entries: [...terms.values()].map((term): LexicalEntry => {
			const tied = new Set(RELATION_KINDS.flatMap((kind) => term.relations[kind]));
			return [
				term.slug,
				term.title,
				[...term.aliases, ...term.homonyms, ...term.spellings],
				term.everyday,
				term.symbols,
				[...tied].map((slug) => place.get(slug)!),
			];
		}),
		idioms: site.idioms,
	};
}
