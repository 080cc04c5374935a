import { searchLetters } from './fold-letters.ts';
import type { Language } from './language.ts';
import { tokensOf } from './words.ts';

/** Longer tokens are cut: `normalize` takes quadratic time on combining marks out of order. */
const MAX_LENGTH = 200;

/**
 * Normalizes a token for search: removes case, accents, and spelling variants and plurals of its
 * language. Vowel signs and tones stay, and so does what tells か from が.
 *
 * @example foldToken('Normalizations', ENGLISH) // => 'normalisation'
 * @example foldToken('behaviour', ENGLISH)      // => 'behavior'
 */
export function foldToken(token: string, language: Language): string {
	const short = token.slice(0, MAX_LENGTH);
	const lower = /^[!-~]*$/.test(short)
		? short.toLowerCase()
		: searchLetters(short.normalize('NFKD').toLowerCase());
	return language.foldEndings(lower.replace(/[^\p{L}\p{M}\p{N}+#]/gu, ''));
}

/** A name's folded tokens without separators, so that spaces and hyphens do not matter. */
export function foldSpelling(name: string, language: Language): string {
	return tokensOf(name)
		.map((token) => foldToken(token, language))
		.join('');
}
