import type { Lexicon } from '../annotate/lexicon.ts';

/** What a text has of error messages and commands. */
export interface FoundMessages {
	/** Slugs of the terms of which they are symbols, that of the longest first. */
	slugs: string[];
	/** The text without them. */
	rest: string;
}

/**
 * Creates a search for symbols of several words, such as error messages and commands: "CUDA out of
 * memory" in "RuntimeError: CUDA out of memory, tried to allocate 2 GiB".
 */
export function createFindMessages({ entries }: Lexicon): (text: string) => FoundMessages {
	const messages = entries
		.flatMap(({ slug, symbols }) =>
			symbols
				.filter((symbol) => /\p{L} \p{L}/u.test(symbol))
				.map((symbol) => ({ slug, words: symbol.match(WORD)! })),
		)
		.sort((a, b) => b.words.join().length - a.words.join().length)
		.map(({ slug, words }) => ({ slug, pattern: patternOf(words) }));
	return (text) => {
		const found = messages.filter(({ pattern }) => pattern.test(text));
		return {
			slugs: found.map(({ slug }) => slug),
			rest: found.reduce((rest, { pattern }) => rest.replace(pattern, ' '), text),
		};
	};
}

const WORD = /[\p{L}\p{N}_]+/gu;

/** Finds words with whatever stands between them; they have no characters that mean something. */
function patternOf(words: readonly string[]): RegExp {
	const between = '[^\\p{L}\\p{N}_]+';
	return new RegExp(`(?<![\\p{L}\\p{N}_])${words.join(between)}(?![\\p{L}\\p{N}_])`, 'iu');
}
