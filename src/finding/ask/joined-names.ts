import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/word-spans.ts';
import { wordsIn } from '../../text/word-spans.ts';
import { createFindNames } from '../annotate/find-names.ts';
import type { Lexicon } from '../annotate/lexicon.ts';

/** Names that a question sets against each other, by the terms that each can mean. */
export type FindJoined = (clause: string) => string[];

/**
 * Creates a search for the terms that a question compares with words around them: "GRU vs. LSTM for
 * short series". Names are joined by what compares ("instead of"), or, where the question says that
 * it compares, by what lists ("and").
 */
export function createFindJoined(lexicon: Lexicon, language: Language): FindJoined {
	const { joint, sideSeparator, compares } = language.questions;
	const says = new Set([...language.functionWords, ...language.questions.words]);
	const findNames = createFindNames(lexicon, language, true);
	return (clause) => {
		const words = wordsIn(clause, language);
		const names = findNames(words).filter(({ senses }) => senses.length > 0);
		const isCompared = compares.test(clause);
		const gaps = names.slice(1).map(({ at }, before) => {
			const previous = names[before]!;
			return clause.slice(words[previous.at + previous.words - 1]!.end, words[at]!.start);
		});
		const isJoint = (gap: string) => joint.test(gap) || (isCompared && isWhole(sideSeparator, gap));
		// "BPE WordPiece SentencePiece, what is the difference"
		const isBareList = isCompared && names[0]?.at === 0 && !gaps.some(isJoint);
		let group = names.slice(0, 1);
		let best = group;
		for (const [index, gap] of gaps.entries()) {
			const name = names[index + 1]!;
			group = isJoint(gap) || (isBareList && gap.trim() === '') ? [...group, name] : [name];
			if (group.length > best.length) best = group;
		}
		const last = best.at(-1);
		if (!last || best.length < 2) return [];
		const rest = restOf(words.slice(last.at + last.words), language);
		// "Label" of "one-hot encoding vs. label encoding" is no whole name.
		if (rest[0]?.gap === 'space' && !says.has(rest[0].folded)) return [];
		if (!isCompared && findNames(rest).length > 0) return [];
		return [...new Set(best.map(({ senses: [sense] }) => lexicon.entries[sense!]!.slug))];
	};
}

function isWhole(pattern: RegExp, text: string): boolean {
	return pattern.exec(text)?.[0] === text;
}

/** The words up to where the question goes on to say in which context it is asked. */
function restOf(words: readonly Word[], { contextPrepositions }: Language): readonly Word[] {
	const end = words.findIndex(
		({ folded, gap }) => gap === 'break' || contextPrepositions.has(folded),
	);
	return end < 0 ? words : words.slice(0, end);
}
