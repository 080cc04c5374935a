import type { Glossary } from '../../model/glossary.ts';
import { memoize } from '../../model/memoize.ts';
import { foldToken } from '../../text/fold-token.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { foreignWordsIn } from './foreign-words.ts';

/** The names of all terms in other languages; published as a file of its own. */
export interface ForeignNameTable {
	/** A slug and its names, by BCP 47 tag. */
	names: Readonly<Record<string, readonly (readonly [slug: string, ...names: string[]])[]>>;
	/** Those that texts in the language of the site contain too, such as "lot" in English. */
	ownWords: readonly string[];
}

/** Collects the names by language, in A-Z order of the terms. */
export function foreignNameTable({ terms, site }: Glossary): ForeignNameTable {
	const language = languageOf(site.language);
	const fold = memoize((word: string) => foldToken(word, language));
	const rows = [...terms.values()].flatMap(({ slug, names }) =>
		Object.entries(names).map(([tag, listed]) => ({ tag, row: [slug, ...listed] as const })),
	);
	const vocabulary = new Set<string>();
	for (const { title, aliases, summary, sections } of terms.values()) {
		const texts = [title, ...aliases, summary, ...sections.flatMap(({ markdown }) => markdown)];
		for (const text of texts) {
			if (typeof text !== 'string') continue;
			for (const { text: word } of foreignWordsIn(text)) vocabulary.add(fold(word));
		}
	}
	const isOwn = (name: string) =>
		foreignWordsIn(name).every(({ text: word }) => vocabulary.has(fold(word)));
	return {
		names: Object.fromEntries(
			[...Map.groupBy(rows, ({ tag }) => tag)].map(([tag, group]) => [
				tag,
				group.map(({ row }) => row),
			]),
		),
		ownWords: [...new Set(rows.flatMap(({ row: [, ...names] }) => names.filter(isOwn)))],
	};
}
