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

/** The names of terms that are also words of the glossary's own prose. */
export interface OrdinaryNames {
	/**
	 * Names of a term that are ordinary words: "cost", "step". They are single words other than the
	 * title, which many other terms use without a link.
	 */
	of(term: Term): string[];
	/** Acronyms of a term that some text uses as a word in small letters: "map", "zero". */
	acronymsOf(term: Term): string[];
}

/** Reads the prose of all terms for words that are also names. */
export function createOrdinaryNames(terms: readonly Term[], language: Language): OrdinaryNames {
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
	// Code writes acronyms in small letters too.
	const inPlainProse = new Set(
		terms.flatMap(({ summary, analogy = '' }) =>
			(`${summary} ${analogy}`.match(SMALL_WORDS) ?? []).map(fold),
		),
	);
	const limit = Math.max(MIN_TERMS, terms.length * ORDINARY_SHARE);
	const namesOf = ({ aliases, homonyms, spellings, formerly, covers }: Term) => [
		...aliases,
		...homonyms,
		...spellings,
		...formerly,
		...covers.flatMap(({ names }) => names),
	];
	const of = (term: Term) => {
		const { title, everyday } = term;
		const marked = new Set(everyday.map(fold));
		return namesOf(term)
			.filter((name) => /^[\p{L}\p{M}]+$/u.test(name) && !isAcronym(name))
			.filter((name) => {
				const folded = fold(name);
				// A plural is as ordinary as the name itself.
				if (folded === fold(title)) return marked.has(folded);
				return marked.has(folded) || (counts.get(folded) ?? 0) >= limit;
			});
	};
	const acronymsOf = (term: Term) =>
		[term.title, ...namesOf(term)].filter(
			(name) => isAcronym(name) && inPlainProse.has(fold(name)),
		);
	return { of, acronymsOf };
}
