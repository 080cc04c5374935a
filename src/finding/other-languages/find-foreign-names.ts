import { memoize } from '../../model/memoize.ts';
import type { Language } from '../../text/language.ts';
import { indexPhrases } from '../../text/phrase-index.ts';
import type { ForeignWord } from './foreign-words.ts';
import { foreignStem, foreignWordsIn } from './foreign-words.ts';
import type { FindForeignNames, ForeignMention } from './foreign-mention.ts';
import type { ForeignNameTable } from './name-table.ts';
import { createFindUnspaced, isUnspaced } from './unspaced-names.ts';

/** Share of function words from which a text is in the language of the site. */
const OWN_SHARE = 0.2;
/** Fewer letters are too often something else. */
const MIN_LETTERS = 4;
/** Letters that a word without accents needs in a text of the site's language. */
const MIN_LONE_LETTERS = 9;

/**
 * Creates a search for names in other languages in a text: leftmost first, then longest. What is
 * written like a word of the site's own language is no name, and in a text of that language neither
 * is a short word without accents.
 */
export function createFindForeignNames(
	{ names, ownWords }: ForeignNameTable,
	language: Language,
): FindForeignNames {
	const own = new Set(ownWords);
	const rows = Object.entries(names).flatMap(([tag, listed]) =>
		listed.flatMap(([slug, ...all]) => all.map((name) => ({ slug, name, language: tag }))),
	);
	const findUnspaced = createFindUnspaced(rows.filter(({ name }) => isUnspaced(name)));
	const spaced = rows.filter(({ name }) => !isUnspaced(name));
	const indexes = [...Map.groupBy(spaced, (row) => row.language)].map(([tag, group]) => ({
		tag,
		phrases: indexPhrases(
			group.map((row) => [
				foreignWordsIn(row.name).map(({ folded }) => foreignStem(folded, tag)),
				row,
			]),
		),
	}));

	const findSpaced = (text: string): ForeignMention[] => {
		const words = foreignWordsIn(text);
		if (words.length === 0) return [];
		const isOwnText = shareOfFunctionWords(words, language) >= OWN_SHARE;
		const isJoined = (at: number) =>
			/^(?: |[\u00A0]|['’‐‑-]|\r?\n)$/.test(text.slice(words[at - 1]!.end, words[at]!.start));
		return indexes.flatMap(({ tag, phrases }) => {
			const stem = memoize((folded: string) => foreignStem(folded, tag));
			return phrases
				.find(words.map(({ folded }) => stem(folded)))
				.flatMap(({ value, at, length }): ForeignMention[] => {
					for (let next = at + 1; next < at + length; next += 1) if (!isJoined(next)) return [];
					const [start, end] = [words[at]!.start, words[at + length - 1]!.end];
					const written = text.slice(start, end);
					const isForeign = /[^\0-\x7F]/.test(written.replaceAll('’', "'"));
					const isLong = length > 1 || written.length >= MIN_LONE_LETTERS;
					if (written.length < MIN_LETTERS) return [];
					const isOwn = words.slice(at, at + length).every(({ folded }) => own.has(folded));
					if (!isForeign && (isOwn || (isOwnText && !isLong))) return [];
					return [{ start, end, slug: value.slug, language: tag }];
				});
		});
	};

	return (text) => withoutOverlaps([...findUnspaced(text), ...findSpaced(text)]);
}

function shareOfFunctionWords(words: readonly ForeignWord[], { functionWords }: Language): number {
	return words.filter(({ folded }) => functionWords.has(folded)).length / words.length;
}

function withoutOverlaps(mentions: readonly ForeignMention[]): ForeignMention[] {
	const kept: ForeignMention[] = [];
	for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
	}
	return kept;
}
