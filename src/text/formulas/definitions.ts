import type { DefinitionWords } from '../languages/en-definitions.ts';
import { complementOf, nameBefore } from './name-before.ts';
import type { Sentence, TextFormula, TextPart } from './sentence.ts';
import { joinWords, sentencesOf } from './sentence.ts';
import { statedMeaning } from './stated-meaning.ts';
import { thingsAfter } from './things-after.ts';

export interface Definition {
	/** See `symbolKey`. */
	key: string;
	meaning: readonly TextPart[];
}

/**
 * Finds what symbols mean where a sentence says it in so many words: "the fat content f", "of n
 * wheels", "where p is the pressure", "with A the area", "let n be the number of rows". Silent
 * where the words can be read in another way: no meaning is better than a wrong one.
 *
 * @param text Words as strings, formulas as indices into `formulas`.
 */
export function findDefinitions(
	text: readonly TextPart[],
	formulas: readonly TextFormula[],
	words: DefinitionWords,
): Definition[] {
	return sentencesOf(text, formulas, words).flatMap(readSentence);
}

function readSentence(sentence: Sentence): Definition[] {
	const found: Definition[] = [];
	/** Whether a symbol of this sentence has been said to be something. */
	let states = false;
	sentence.tokens.forEach((token, at) => {
		if (typeof token !== 'number') return;
		const { subjects } = sentence.formulas[token]!;
		if (subjects.length === 0) return;
		const stated = subjects.length === 1 ? statedMeaning(sentence, at, states) : undefined;
		states ||= stated !== undefined;
		const meaning = stated ?? namedMeaning(sentence, at);
		if (meaning) found.push(...subjects.map((key) => ({ key, meaning })));
	});
	return found;
}

function namedMeaning(sentence: Sentence, at: number): TextPart[] | undefined {
	const name = nameBefore(sentence, at);
	if (name) return joinWords([name, ...complementOf(sentence, name, at)]);
	const things = thingsAfter(sentence, at);
	return things === undefined ? undefined : [sentence.words.numberOf(things)];
}
