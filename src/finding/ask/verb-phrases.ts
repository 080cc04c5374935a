import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/word-spans.ts';
import { wordsIn } from '../../text/word-spans.ts';
import type { Lexicon } from '../annotate/lexicon.ts';

/** A name of a term that is written as a verb and its object. */
export interface VerbPhrase {
	/** Index of its first word. */
	at: number;
	/** Number of words. */
	words: number;
	/** Index of the term in the lexicon. */
	entry: number;
}

/** More words than that between verb and object are another sentence. */
const MAX_GAP = 2;

/**
 * Creates a search for names that end in a verbal noun and are written as verb and object: "tune the
 * hyperparameters" for "hyperparameter tuning". The object may have any name of its own term.
 */
export function createFindVerbPhrases(
	{ entries }: Lexicon,
	language: Language,
): (words: readonly Word[]) => VerbPhrase[] {
	const foldedOf = (name: string) => wordsIn(name, language).map(({ folded }) => folded);
	const synonyms = new Map(
		entries.map(({ title, names }) => [
			foldedOf(title).join(' '),
			[title, ...names].map((name) => foldedOf(name).join(' ')),
		]),
	);
	const byVerb = new Map<string, Map<string, number>>();
	for (const [index, { title, names }] of entries.entries()) {
		for (const name of [title, ...names]) {
			const parts = foldedOf(name);
			const verb = parts.length > 1 && language.nounStem(parts.at(-1)!);
			if (!verb) continue;
			const object = parts.slice(0, -1).join(' ');
			const objects = byVerb.get(verb) ?? new Map<string, number>();
			for (const synonym of synonyms.get(object) ?? [object]) objects.set(synonym, index);
			byVerb.set(verb, objects);
		}
	}
	return (words) =>
		words.flatMap(({ folded }, at) => {
			const objects = byVerb.get(language.verbStem(folded));
			if (!objects) return [];
			const rest = words.slice(at + 1).map((word) => word.folded);
			const found = [...objects].flatMap(([object, entry]): VerbPhrase[] => {
				const size = object.split(' ').length;
				const start = rest.findIndex(
					(_, from) => rest.slice(from, from + size).join(' ') === object,
				);
				const between = rest.slice(0, Math.max(0, start));
				const isObject =
					start >= 0 &&
					start <= MAX_GAP &&
					between.every((word) => language.functionWords.has(word));
				return isObject ? [{ at, words: 1 + start + size, entry }] : [];
			});
			return found.sort((a, b) => b.words - a.words).slice(0, 1);
		});
}
