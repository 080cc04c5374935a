import type { Glossary } from '../../model/glossary.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { RELATION_KINDS } from '../../model/relations.ts';
import { createOrdinaryNames } from './ordinary-names.ts';

/** A term as the annotator sees it. */
export interface LexicalEntry {
	slug: string;
	title: string;
	/** Other names, including hidden spellings. */
	names: readonly string[];
	/** Names of what it explains without being about it. */
	covers: readonly string[];
	/** Names that are also everyday words. */
	everyday: readonly string[];
	/** Identifiers in code. */
	symbols: readonly string[];
	/** Indexes of related terms. */
	related: readonly number[];
}

/** The data needed to find terms in a text. */
export interface Lexicon {
	entries: readonly LexicalEntry[];
	/** Phrases that contain a name but do not mean the term. */
	idioms: readonly string[];
	/** Acronyms that are words if they are written in small letters: "map". */
	wordAcronyms: readonly string[];
	/** Paths of modules in code, by short name. */
	imports: Readonly<Record<string, string>>;
	/** Libraries whose import says that a program is about the subject. */
	libraries: readonly string[];
}

/** Builds the lexicon, in A-Z order. */
export function lexicon({ terms, site }: Glossary): Lexicon {
	const ordinary = createOrdinaryNames([...terms.values()], languageOf(site.language));
	const indexes = new Map([...terms.keys()].map((slug, index) => [slug, index]));
	return {
		entries: [...terms.values()].map((term): LexicalEntry => {
			const { slug, title, aliases, homonyms, spellings, formerly, everyday, symbols } = term;
			const related = new Set(RELATION_KINDS.flatMap((kind) => term.relations[kind]));
			return {
				slug,
				title,
				names: [...aliases, ...homonyms, ...spellings, ...formerly],
				covers: term.covers.flatMap(({ names }) => names),
				everyday: [...new Set([...everyday, ...ordinary.of(term)])],
				symbols,
				related: [...related].map((other) => indexes.get(other)!),
			};
		}),
		idioms: site.idioms,
		wordAcronyms: [...new Set([...terms.values()].flatMap(ordinary.acronymsOf))],
		imports: site.imports,
		libraries: site.libraries,
	};
}
