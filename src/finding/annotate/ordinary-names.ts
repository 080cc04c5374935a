import { memoize } from '../../model/memoize.ts';
import type { Term } from '../../model/glossary.ts';
import { foldToken } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import { isAcronym } from '../../text/names.ts';

/** Share of the other terms whose running text uses a word, from which it is an ordinary word. */
const ORDINARY_SHARE = 0.04;
const MIN_TERMS = 5;
/** Words with a small first letter: names such as "Keras" are never ordinary. */
const SMALL_WORDS = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * Finds the names of terms that are also ordinary words of the glossary's own prose: "cost", "step".
 * They are single words other than the title, which many other terms use without a link.
 *
 * @returns The ordinary names of a term.
 */
export function createOrdinaryNames(
	terms: readonly Term[],
	language: Language,
): (term: Term) => string[] {
	const fold = memoize((word: string) => foldToken(word, language));
	const counts = new Map<string, number>();
	for (const term of terms) {
		const texts = [term.summary, ...term.sections.flatMap(({ markdown }) => [...markdown])];
		const words = texts.flatMap((text) =>
			typeof text === 'string' ? text.match(SMALL_WORDS) : [],
		);
		for (const word of new Set(words.map((found) => fold(found ?? '')))) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	const limit = Math.max(MIN_TERMS, terms.length * ORDINARY_SHARE);
	return ({ title, aliases, homonyms, spellings, formerly, covers, everyday }) => {
		const marked = new Set(everyday.map(fold));
		return [
			...aliases,
			...homonyms,
			...spellings,
			...formerly,
			...covers.flatMap(({ names }) => names),
		]
			.filter((name) => /^[\p{L}\p{M}]+$/u.test(name) && !isAcronym(name))
			.filter((name) => {
				const folded = fold(name);
				// A plural is as ordinary as the name itself.
				if (folded === fold(title)) return marked.has(folded);
				return marked.has(folded) || (counts.get(folded) ?? 0) >= limit;
			});
	};
}
