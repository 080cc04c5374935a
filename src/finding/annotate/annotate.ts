import { truncate } from '../search/bounds.ts';
import type { Language } from '../../text/language.ts';
import { disambiguate } from './disambiguate.ts';
import type { Lexicon } from './lexicon.ts';
import { TEXT_LIMIT } from './limits.ts';
import { createFindNames } from './find-names.ts';
import { wordsIn } from '../../text/word-spans.ts';

/** A span of text and the term it means, or the terms it could mean. */
export interface Annotation {
	start: number;
	end: number;
	/** Most likely first. */
	slugs: readonly string[];
	certain: boolean;
	/** Whether the first term explains what is named without being about it. */
	isCover: boolean;
}

export type Annotate = (text: string) => Annotation[];

/**
 * Finds the first mention of every term in a text, in reading order, including plurals, hyphenated
 * forms, acronyms and verbs. The longest name wins; nothing is found inside words. Everyday words and
 * shared names are certain only if the surrounding terms disambiguate. Reads at most `TEXT_LIMIT`
 * characters.
 */
export function createAnnotate(lexicon: Lexicon, language: Language): Annotate {
	const findNames = createFindNames(lexicon, language);
	const slugOf = (index: number) => lexicon.entries[index]!.slug;
	return (text) => {
		const words = wordsIn(truncate(text, TEXT_LIMIT), language);
		const resolved = disambiguate(lexicon, language, words, findNames(words));
		const meanings = new Set(resolved.map(({ meaning }) => meaning));
		const seen = new Set<string>();
		return resolved.flatMap(({ occurrence, meaning, candidates }): Annotation[] => {
			const senses =
				meaning === undefined ? candidates.filter((sense) => !meanings.has(sense)) : [meaning];
			const isCover = occurrence.covering.includes(senses[0]!);
			const span = words.slice(occurrence.at, occurrence.at + occurrence.words);
			// What a term covers is one mention, the term itself another.
			const key = [senses.join(), ...(isCover ? span.map(({ folded }) => folded) : [])].join(' ');
			if (senses.length === 0 || seen.has(key)) return [];
			seen.add(key);
			return [
				{
					start: span[0]!.start,
					end: span.at(-1)!.end,
					slugs: senses.map(slugOf),
					certain: meaning !== undefined,
					isCover,
				},
			];
		});
	};
}
