import { stemmer } from 'stemmer';
import { foldWord, wordsOf } from './fold.ts';

const STOP_WORDS = new Set(
	`a about after all also an and any are as at be been before being between but by can could did do
	does each every for from had has have he her how i if in into is it its just like may me might more
	most must my no not of on one only onto or our out over own per so some such than that the their
	them then there these they thing things this those through to too under up use used uses using very
	was we were what when where which while who whom whose why will with would you your`.split(/\s+/),
);

/** What is left of a word without its endings (Porter, 1980); null for words that say nothing. */
export function stem(word: string): string | null {
	const folded = foldWord(word);
	return folded.length < 2 || STOP_WORDS.has(folded) ? null : stemmer(folded);
}

/** The stems of a text, in order. */
export function stemsOf(text: string): string[] {
	return wordsOf(text)
		.map(stem)
		.filter((word) => word !== null);
}
