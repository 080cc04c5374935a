import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

const segmenters = new Map<string, Intl.Segmenter>();

export function splitSentences(text: string, { tag }: Pick<Language, 'tag'>): string[] {
	let segmenter = segmenters.get(tag);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
		segmenters.set(tag, segmenter);
	}
	return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/**
 * Flesch-Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid
 * et al., 1975). 0 in languages that it was not made for.
 */
export function readingGrade(text: string, language: Language): number {
	const words = wordsOf(text);
	const { countSyllables } = language;
	if (words.length === 0 || !countSyllables) return 0;
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const sentences = splitSentences(text, language).length;
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
