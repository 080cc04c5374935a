import { memoize } from '../../model/memoize.ts';
import { foldToken } from '../../text/fold-token.ts';
import { OTHER } from '../../text/languages/other.ts';

/** A word of any language and its position. */
export interface ForeignWord {
	start: number;
	end: number;
	text: string;
	/** Lowercase, without accents. */
	folded: string;
}

/** The words of a text; an apostrophe separates two: "d'activation". */
export function foreignWordsIn(text: string): ForeignWord[] {
	const fold = memoize((word: string) => foldToken(word, OTHER));
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: start }) => ({
		start,
		end: start + word.length,
		text: word,
		folded: fold(word),
	}));
}

const GERMAN_ENDING = /(?:e[nmrs]?|n|s)$/;
const ROMANCE_ENDING = /(?:es|[esx])$/;
const ROMANCE = new Set(['ca', 'es', 'fr', 'gl', 'it', 'pt']);
/** Letters of a word, from which it has an ending to remove. */
const MIN_LENGTH = 5;

/**
 * Removes what the inflection of a language adds to a word, roughly: only the names of terms are
 * compared, and few of them differ in an ending.
 *
 * @param tag BCP 47 tag of the language.
 * @param folded Lowercase, without accents.
 * @example foreignStem('netze', 'de')      // => 'netz'
 * @example foreignStem('neuronales', 'es') // => 'neuronal'
 */
export function foreignStem(folded: string, tag: string): string {
	if (folded.length < MIN_LENGTH) return folded;
	const language = tag.split('-')[0]!;
	if (language === 'de') return folded.replace(GERMAN_ENDING, '');
	if (!ROMANCE.has(language)) return folded;
	return folded
		.replace(/eaux$/, 'eau')
		.replace(/a(?:is|ux)$/, 'al')
		.replace(ROMANCE_ENDING, '');
}
