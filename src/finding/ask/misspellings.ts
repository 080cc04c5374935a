import { editDistance } from '../../text/edit-distance.ts';
import type { Language } from '../../text/language.ts';
import { wordsIn } from '../../text/word-spans.ts';
import type { NamedEntry } from '../search/name-index.ts';

/** Shorter words are often words of their own: "lose" is not always "loss". */
const MIN_LETTERS = 6;
const MAX_DISTANCE = 2;

/**
 * Reads what authors list as hidden spellings for single words that are misspelled: those close to
 * a word of a visible name of the same entry.
 *
 * @returns The right word by the wrong one, both folded.
 * @example misspellings([{ title: 'Rennet', spellings: ['calf renett'], ... }], ENGLISH)
 *   // => Map { 'renett' => 'rennet' }
 */
export function misspellings(
	entries: readonly NamedEntry[],
	language: Language,
): ReadonlyMap<string, string> {
	const wordsOf = (names: readonly string[]) =>
		names.flatMap((name) => wordsIn(name, language).map(({ folded }) => folded));
	const visible = (entry: NamedEntry) => wordsOf([entry.title, ...entry.aliases, ...entry.covers]);
	const right = new Set(entries.flatMap(visible));
	const found = new Map<string, string>();
	for (const entry of entries) {
		const own = visible(entry);
		for (const word of wordsOf(entry.spellings)) {
			if (word.length < MIN_LETTERS || right.has(word)) continue;
			const meant = own.find((name) => editDistance(word, name, MAX_DISTANCE) <= MAX_DISTANCE);
			if (meant !== undefined) found.set(word, meant);
		}
	}
	return found;
}
