import type { Glossary } from '../../model/glossary.ts';
import { foreignStem, foreignWordsIn } from './foreign-words.ts';
import { isUnspaced } from './unspaced-names.ts';

/** The names of all terms in other languages; published as a file of its own. */
export interface ForeignNameTable {
	/** A slug and its names, by BCP 47 tag. */
	names: Readonly<Record<string, readonly (readonly [slug: string, ...names: string[]])[]>>;
	/**
	 * Words of the glossary's own texts that could be taken for a word of a name, such as "lot" for a
	 * French name. Lowercase, without accents.
	 */
	ownWords: readonly string[];
}

/** Shorter words of a text may be anything. */
const MIN_LETTERS = 3;

/** Collects the names by language, in A-Z order of the terms. */
export function foreignNameTable({ terms }: Glossary): ForeignNameTable {
	const rows = [...terms.values()].flatMap(({ slug, names }) =>
		Object.entries(names).map(([tag, listed]) => ({ tag, row: [slug, ...listed] as const })),
	);
	const byTag = [...Map.groupBy(rows, ({ tag }) => tag)];
	const stems = byTag.map(([tag, group]) => {
		const names = group.flatMap(({ row: [, ...listed] }) => listed);
		const words = names.filter((name) => !isUnspaced(name)).flatMap(foreignWordsIn);
		return { tag, known: new Set(words.map(({ folded }) => foreignStem(folded, tag))) };
	});
	const isLikeName = (word: string) =>
		stems.some(({ tag, known }) => known.has(foreignStem(word, tag)));
	return {
		names: Object.fromEntries(byTag.map(([tag, group]) => [tag, group.map(({ row }) => row)])),
		ownWords: [...vocabularyOf(terms)].filter(
			(word) => word.length >= MIN_LETTERS && isLikeName(word),
		),
	};
}

/** All words of the texts and names of terms, folded. */
function vocabularyOf(terms: Glossary['terms']): Set<string> {
	const words = new Set<string>();
	for (const { title, aliases, covers, summary, sections } of terms.values()) {
		const texts = [
			title,
			...aliases,
			...covers.flatMap(({ names }) => names),
			summary,
			...sections.flatMap(({ markdown }) => markdown),
		];
		for (const text of texts) {
			if (typeof text !== 'string') continue;
			for (const { folded } of foreignWordsIn(text)) words.add(folded);
		}
	}
	return words;
}
