import type { Glossary } from '../../model/glossary.ts';
import { RELATION_KINDS } from '../../model/relations.ts';

/** An entry as the annotator knows it. */
export interface LexicalEntry {
	slug: string;
	title: string;
	/** Other names, shown or not. */
	names: readonly string[];
	/** Those of its names that are everyday words too. */
	everyday: readonly string[];
	/** Identifiers in code. */
	symbols: readonly string[];
	/** Places of the entries with a relation to it. */
	related: readonly number[];
}

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
			const { slug, title, aliases, homonyms, spellings, everyday, symbols } = term;
			const related = new Set(RELATION_KINDS.flatMap((kind) => term.relations[kind]));
			return {
				slug,
				title,
				names: [...aliases, ...homonyms, ...spellings],
				everyday,
				symbols,
				related: [...related].map((other) => place.get(other)!),
			};
		}),
		idioms: site.idioms,
	};
}
