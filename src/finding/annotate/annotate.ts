import { truncate } from '../search/bounds.ts';
import type { Language } from '../../text/language.ts';
import { createDisambiguate } from './disambiguate.ts';
import type { Lexicon } from './lexicon.ts';
import { LONG_TEXT_LIMIT, TEXT_LIMIT } from './limits.ts';
import { createFindNames } from './find-names.ts';
import type { Annotation } from './mentions.ts';
import { Mentions } from './mentions.ts';
import { sliceEnds } from './slices.ts';
import { withoutTags } from '../../text/without-tags.ts';
import { wordsIn } from '../../text/word-spans.ts';

export type { Annotation } from './mentions.ts';

/** What is found in the beginning of a text. */
export interface ReadSoFar {
	/** Number of characters. */
	read: number;
	annotations: Annotation[];
}

export type Annotate = (text: string) => Annotation[];
export type AnnotateInSlices = (text: string) => Generator<ReadSoFar, void>;

/**
 * Finds the most certain mention of every term in a text, the first of equals, in reading order,
 * including plurals, hyphenated forms, acronyms and verbs. The longest name wins; nothing is found
 * inside words. Everyday words and shared names are certain only if the surrounding terms
 * disambiguate. Reads at most `TEXT_LIMIT` characters.
 */
export function createAnnotate(lexicon: Lexicon, language: Language): Annotate {
	const read = createRead(lexicon, language);
	return (text) => [...read(truncate(text, TEXT_LIMIT))].at(-1)!.mentions.annotations();
}

/** The same slice by slice, so that others get their turn. Reads at most `LONG_TEXT_LIMIT` characters. */
export function createAnnotateInSlices(lexicon: Lexicon, language: Language): AnnotateInSlices {
	const read = createRead(lexicon, language);
	return function* (text) {
		for (const { end, mentions } of read(truncate(text, LONG_TEXT_LIMIT))) {
			yield { read: end, annotations: mentions.annotations() };
		}
	};
}

function createRead(lexicon: Lexicon, language: Language) {
	const findNames = createFindNames(lexicon, language);
	const disambiguate = createDisambiguate(lexicon, language);
	return function* (text: string): Generator<{ end: number; mentions: Mentions }, void> {
		const mentions = new Mentions(lexicon);
		let start = 0;
		for (const end of sliceEnds(text)) {
			const words = wordsIn(withoutTags(text.slice(start, end)), language);
			mentions.add(words, disambiguate(words, findNames(words)), start);
			yield { end, mentions };
			start = end;
		}
	};
}
