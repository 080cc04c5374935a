import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/word-spans.ts';

/**
 * Tells what a question is about from where it is asked for: in "dying ReLU in a network" the words
 * before the first preposition are the head, those after it the context. Without words that mean
 * something before it, all is the head.
 *
 * @returns Whether the word at an index belongs to the head.
 */
export function rolesOf(
	words: readonly Word[],
	{ contextPrepositions, functionWords }: Language,
): (at: number) => boolean {
	const first = words.findIndex(({ folded }) => !functionWords.has(folded));
	const preposition = words.findIndex(
		({ folded }, at) => at > first && contextPrepositions.has(folded),
	);
	return first < 0 || preposition < 0 ? () => true : (at) => at < preposition;
}
