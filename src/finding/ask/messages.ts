import type { Lexicon } from '../annotate/lexicon.ts';

/**
 * Creates a search for symbols of several words, such as error messages and commands: "CUDA out of
 * memory" in "RuntimeError: CUDA out of memory, tried to allocate 2 GiB".
 *
 * @returns Slugs of the terms whose symbols a text contains, the longest symbol first.
 */
export function createFindMessages({ entries }: Lexicon): (text: string) => string[] {
	const messages = entries
		.flatMap(({ slug, symbols }) =>
			symbols.flatMap((symbol) => {
				const words = wordsOf(symbol);
				return words.trim().includes(' ') && /\p{L} \p{L}/u.test(symbol) ? [{ slug, words }] : [];
			}),
		)
		.sort((a, b) => b.words.length - a.words.length);
	return (text) => {
		const written = wordsOf(text);
		return messages.filter(({ words }) => written.includes(words)).map(({ slug }) => slug);
	};
}

/** The words of a text in small letters, each between blanks. */
function wordsOf(text: string): string {
	return ` ${(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
}
