import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/word-spans.ts';

/** Where the head of a question ends and its context begins. */
export interface Roles {
	/** Whether the word at an index belongs to the head. */
	isHead: (at: number) => boolean;
	/** Whether the context is a means: "training with dropout". */
	isInstrument: boolean;
}

/**
 * Tells what a question is about from where it is asked for: in "dying ReLU in a network" the words
 * before the first preposition are the head, those after it the context. Without words that mean
 * something before it, all is the head.
 */
export function rolesOf(
	words: readonly Word[],
	{ contextPrepositions, functionWords, instrumentPrepositions }: Language,
): Roles {
	const first = words.findIndex(({ folded }) => !functionWords.has(folded));
	const preposition = words.findIndex(
		({ folded }, at) => at > first && contextPrepositions.has(folded),
	);
	if (first < 0 || preposition < 0) return { isHead: () => true, isInstrument: false };
	return {
		isHead: (at) => at < preposition,
		isInstrument: instrumentPrepositions.has(words[preposition]!.folded),
	};
}
