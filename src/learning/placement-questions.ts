import type { Glossary } from '../model/glossary.ts';
import type { Question } from '../model/source.ts';
import { questionId } from '../model/asked.ts';

/** A question that tells whether somebody knows a term. */
export interface PlacementQuestion {
	/** As on the page of questions. */
	readonly id: string;
	/** Of the term. */
	readonly slug: string;
	/** Probability that somebody who does not know the term answers right. */
	readonly guess: number;
}

/** Probability of a number that is right by luck. */
const LUCKY_NUMBER = 0.03;

/** The question a term that is hardest to guess. */
export function placementQuestions({ terms }: Glossary): PlacementQuestion[] {
	return [...terms.values()].flatMap(({ slug, questions }) => {
		const guesses = questions.map(guessOf);
		const best = guesses.indexOf(Math.min(...guesses));
		return best < 0 ? [] : [{ id: questionId(slug, best), slug, guess: guesses[best]! }];
	});
}

function guessOf({ answer }: Question): number {
	return 'choices' in answer ? 1 / answer.choices.length : LUCKY_NUMBER;
}
