import type { Glossary } from '../model/glossary.ts';
import { termOf } from '../model/glossary.ts';
import { whichIsIt } from '../model/which-is-it.ts';

/** What there is to review beside the meaning of each term, small enough for a browser. */
export interface ReviewCards {
	/** Number of questions on a term, by slug. */
	readonly questions: Readonly<Record<string, number>>;
	readonly pairs: readonly PairCard[];
}

/** Two terms that are confused, and a text on one of them. */
export interface PairCard {
	/** Slugs. */
	readonly terms: readonly [string, string];
	/** Index of the term that the text is about. */
	readonly answer: 0 | 1;
	readonly text: string;
	readonly difference: string;
}

export function reviewCards(glossary: Glossary): ReviewCards {
	const withQuestions = [...glossary.terms.values()].filter(
		({ questions }) => questions.length > 0,
	);
	return {
		questions: Object.fromEntries(
			withQuestions.map(({ slug, questions }) => [slug, questions.length]),
		),
		pairs: glossary.pairs.map(({ terms, difference }) => {
			// Whichever of the two entries lists it, a pair is the same card.
			const [one, other] = terms.toSorted() as [string, string];
			const asked = whichIsIt([termOf(glossary, one), termOf(glossary, other)]);
			return { terms: [one, other], ...asked, difference };
		}),
	};
}
