import type { NamedEntry, NameIndex } from '../../src/finding/search/name-index.ts';
import type { EntryText, TextIndex } from '../../src/finding/search/text-index.ts';

const SYLLABLES = 'ba be bi bo ca ce co da de di do fa fe ga go la le li lo ma me mi mo na ne ni no'
	.concat(' pa pe po ra re ri ro sa se si so ta te ti to va ve vo tron net gram form mod grad')
	.split(' ');

/** Deterministic search indexes of made-up words. */
export function generateIndex(size: number): {
	names: NameIndex;
	texts: TextIndex;
	paraphrases: readonly string[];
} {
	let state = 1;
	const below = (limit: number) => {
		// Park and Miller, "Random number generators: good ones are hard to find", 1988.
		state = (state * 48271) % 2147483647;
		return state % limit;
	};
	const word = () =>
		Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
	const words = Array.from({ length: 4000 }, word);
	const phrase = (length: number) =>
		Array.from({ length }, () => words[below(words.length)]).join(' ');
	return {
		names: {
			language: 'en',
			subjects: [],
			entries: Array.from({ length: size }, (_, i): NamedEntry => ({
				kind: 'term',
				slug: `entry-${i}`,
				title: phrase(1 + below(3)),
				aliases: [phrase(1 + below(3)), phrase(1)],
				covers: [],
				spellings: [phrase(2)],
				symbols: [],
				weight: below(6),
			})),
			pairs: [],
		},
		texts: {
			examples: [],
			lists: [],
			suggest: undefined,
			categories: [{ slug: 'all', name: 'All' }],
			texts: Array.from({ length: size }, (): EntryText => ({
				category: 'all',
				level: 'beginner',
				summary: phrase(22),
			})),
		},
		paraphrases: Array.from({ length: size }, () => phrase(30)),
	};
}
