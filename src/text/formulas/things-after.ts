import type { Sentence } from './sentence.ts';
import { isHead, isNameWord, isOneOf } from './sentence.ts';

const MAX_WORDS = 3;

/** "whole wheels" in "of n whole wheels". */
export function thingsAfter(sentence: Sentence, at: number): string | undefined {
	const { tokens, formulas, words } = sentence;
	const { subjects, isAlone } = formulas[tokens[at] as number]!;
	// A letter, if small perhaps with an index: nothing Greek, accented or raised counts things.
	if (!isAlone || !/^(?:[a-zA-Z]|[a-z]_[^_^]*)$/.test(subjects[0]!)) return undefined;
	if (at > 0 && !isOneOf(words.beforeNumbers, tokens[at - 1])) return undefined;
	const things: string[] = [];
	for (let next = at + 1; isNameWord(sentence, tokens[next]) && things.length < MAX_WORDS; next++) {
		things.push(tokens[next] as string);
		if (words.isPlural(tokens[next] as string)) break;
	}
	const head = things.at(-1);
	if (!isHead(sentence, head) || !words.isPlural(head)) return undefined;
	const isOdd = things.some((word) => isOneOf(words.verbs, word) || /^\p{Lu}/u.test(word));
	return isOdd ? undefined : things.join(' ');
}
