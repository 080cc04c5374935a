import type { Language } from './language.ts';
import { tokensOf } from './words.ts';

/** Characters of a token that count: `normalize` takes quadratic time for marks out of order. */
const MAX_LENGTH = 200;

/**
 * A token without what spelling habits add to it: case, accents, and endings of its language.
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

/** A name as its folded tokens, run together: spaces and hyphens make no difference. */
export function foldSpelling(name: string, language: Language): string {
	return tokensOf(name)
		.map((token) => foldToken(token, language))
		.join('');
}
