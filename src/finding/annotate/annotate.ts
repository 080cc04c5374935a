import { truncate } from '../search/bounds.ts';
import type { Language } from '../../text/language.ts';
import { disambiguate } from './disambiguate.ts';
import type { Lexicon } from './lexicon.ts';
import { TEXT_LIMIT } from './limits.ts';
import { createFindNames } from './find-names.ts';
import { withoutTags } from '../../text/without-tags.ts';
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

/** A mention of a term, with what tells it from mentions of others. */
interface Mention {
	key: string;
	annotation: Annotation;
	/** See `Occurrence`. */
	ambiguity: number;
}

export type Annotate = (text: string) => Annotation[];

/**
 * Finds the most certain mention of every term in a text, the first of equals, in reading order, including plurals, hyphenated
 * forms, acronyms and verbs. The longest name wins; nothing is found inside words. Everyday words and
 * shared names are certain only if the surrounding terms disambiguate. Reads at most `TEXT_LIMIT`
 * characters.
 */
export function createAnnotate(lexicon: Lexicon, language: Language): Annotate {
	const findNames = createFindNames(lexicon, language);
	const slugOf = (index: number) => lexicon.entries[index]!.slug;
	return (text) => {
		const words = wordsIn(withoutTags(truncate(text, TEXT_LIMIT)), language);
		const resolved = disambiguate(lexicon, language, words, findNames(words));
		const meanings = new Set(resolved.map(({ meaning }) => meaning));
		const mentions = resolved.flatMap(({ occurrence, meaning, candidates }): Mention[] => {
			const senses =
				meaning === undefined ? candidates.filter((sense) => !meanings.has(sense)) : [meaning];
			if (senses.length === 0) return [];
			const isCover = occurrence.covering.includes(senses[0]!);
			const span = words.slice(occurrence.at, occurrence.at + occurrence.words);
			// What a term covers is one mention, the term itself another.
			const key = [senses.join(), ...(isCover ? span.map(({ folded }) => folded) : [])].join(' ');
			const [start, end] = [span[0]!.start, span.at(-1)!.end];
			const annotation = {
				start,
				end,
				slugs: senses.map(slugOf),
				certain: meaning !== undefined,
				isCover,
			};
			return [{ key, annotation, ambiguity: occurrence.ambiguity }];
		});
		return [...Map.groupBy(mentions, ({ key }) => key).values()]
			.map((same) => same.reduce((best, one) => (one.ambiguity < best.ambiguity ? one : best)))
			.map(({ annotation }) => annotation)
			.sort((a, b) => a.start - b.start);
	};
}
