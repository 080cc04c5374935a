import { editDistance } from '../../text/edit-distance.ts';
import type { Language } from '../../text/language.ts';
import { wordsIn } from '../../text/word-spans.ts';

/** Corrects misspelled words of a text. */
export type CorrectWords = (text: string) => string;

/** Minimum letters for one typo, and for two. */
const ONE_TYPO = 6;
const TWO_TYPOS = 9;

/**
 * Creates a correction of words that no text of the glossary contains: to the word of a name that
 * differs in one letter, or two if the word is long. The first letter is rarely wrong.
 *
 * @param names All names of terms.
 * @param isKnown Whether a text of the glossary contains a word.
 * @param misspelled Right words by known misspellings, both folded.
 */
export function createCorrectWords(
	names: Iterable<string>,
	isKnown: (word: string) => boolean,
	misspelled: ReadonlyMap<string, string>,
	language: Language,
): CorrectWords {
	const byInitial = new Map<string, Set<string>>();
	for (const name of names) {
		for (const { folded } of wordsIn(name, language)) {
			if (folded.length < ONE_TYPO) continue;
			const group = byInitial.get(folded[0]!) ?? new Set();
			byInitial.set(folded[0]!, group.add(folded));
		}
	}
	const corrected = (folded: string): string | undefined => {
		if (folded.length < ONE_TYPO || language.functionWords.has(folded)) return undefined;
		let limit = folded.length >= TWO_TYPOS ? 2 : 1;
		let best: string | undefined;
		for (const candidate of byInitial.get(folded[0]!) ?? []) {
			const distance = editDistance(folded, candidate, limit);
			if (distance === 0) return undefined;
			if (distance <= limit && (best === undefined || distance < limit)) {
				[best, limit] = [candidate, distance];
			}
		}
		return best;
	};
	return (text) => {
		let [result, end] = ['', 0];
		for (const word of wordsIn(text, language)) {
			const better =
				misspelled.get(word.folded) ?? (isKnown(word.text) ? undefined : corrected(word.folded));
			if (better === undefined) continue;
			result += text.slice(end, word.start) + better;
			end = word.end;
		}
		return result + text.slice(end);
	};
}
