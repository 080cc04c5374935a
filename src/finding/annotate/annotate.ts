import { cut } from '../search/bounds.ts';
import type { Language } from '../../text/language.ts';
import { decide } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { TEXT_LIMIT } from './limits.ts';
import { createFindNames } from './phrases.ts';
import { wordsIn } from '../../text/word-spans.ts';

/** A place in a text and the entry it means, or the entries it could mean. */
export interface Annotation {
	start: number;
	end: number;
	/** Slugs; one if it is certain. */
	slugs: readonly string[];
	certain: boolean;
}

export type Annotate = (text: string) => Annotation[];

/**
 * Finds the first mention of every term in a text, in reading order: in the plural, hyphenated, as
 * acronym or verb; the longest name wins, nothing is found inside words. Names that are everyday
 * words or shared by entries are certain only where the terms around them decide. Of a text longer
 * than `TEXT_LIMIT` only the beginning is read.
 */
export function createAnnotate(lexicon: Lexicon, language: Language): Annotate {
	const findNames = createFindNames(lexicon, language);
	const slugOf = (place: number) => lexicon.entries[place]!.slug;
	return (text) => {
		const words = wordsIn(cut(text, TEXT_LIMIT), language);
		const verdicts = decide(lexicon, language, words, findNames(words));
		const meant = new Set(verdicts.map(({ means }) => means));
		const seen = new Set<string>();
		return verdicts.flatMap(({ meeting, means, couldMean }): Annotation[] => {
			const senses = means === undefined ? couldMean.filter((sense) => !meant.has(sense)) : [means];
			const key = senses.join();
			if (senses.length === 0 || seen.has(key)) return [];
			seen.add(key);
			return [
				{
					start: words[meeting.at]!.start,
					end: words[meeting.at + meeting.words - 1]!.end,
					slugs: senses.map(slugOf),
					certain: means !== undefined,
				},
			];
		});
	};
}
