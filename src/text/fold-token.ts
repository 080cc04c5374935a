import type { Language } from './language.ts';
import { tokensOf } from './words.ts';

/** Longer tokens are cut: `normalize` takes quadratic time on combining marks out of order. */
const MAX_LENGTH = 200;

/**
 * Normalizes a token: removes case, accents, and spelling variants and plurals of its language.
 *
 * @example foldToken('Normalizations', ENGLISH) // => 'normalisation'
 * @example foldToken('behaviour', ENGLISH)      // => 'behavior'
 */
export function foldToken(token: string, language: Language): string {
	const folded = token
		.slice(0, MAX_LENGTH)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]/gu, '');
	return language.foldEndings(folded);
}

/** A name's folded tokens without separators, so that spaces and hyphens do not matter. */
export function foldSpelling(name: string, language: Language): string {
	return tokensOf(name)
		.map((token) => foldToken(token, language))
		.join('');
}
