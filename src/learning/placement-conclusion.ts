import { closuresOf } from './knowledge-states.ts';
import type { LearningTerm } from './learning-graph.ts';
import type { Placement, PlacementAnswer } from './placement.ts';
import { beliefOf, termOfQuestion } from './placement.ts';

/** What a placement concludes about a term, and why. */
export interface Conclusion {
	readonly term: LearningTerm;
	readonly certainty: 'known' | 'probable' | 'open';
	readonly reason: Reason;
}

/** That the reader answered a question on it, or on a term that needs it; else how others know terms. */
export type Reason =
	{ readonly kind: 'answered' | 'likely' } | { readonly kind: 'needed'; readonly by: LearningTerm };

const KNOWN = 0.92;
const PROBABLE = 0.7;

/** Concludes about every term, in learning order. */
export function conclude(placement: Placement, answers: readonly PlacementAnswer[]): Conclusion[] {
	const { terms } = placement.graph;
	const closures = closuresOf(placement.graph);
	const answered = answers.map(({ id }) => termOfQuestion(placement, id));
	const right = answered.filter((term, at) => term && answers[at]!.result === 'right');
	const neededBy = new Map<number, LearningTerm>();
	for (const term of right) {
		for (const need of closures[terms.indexOf(term!)]!) neededBy.set(need, term!);
	}
	return [...beliefOf(placement, answers).entries()].map(([index, share]) => {
		const term = terms[index]!;
		const by = neededBy.get(index);
		const certainty = share >= KNOWN ? 'known' : share >= PROBABLE ? 'probable' : 'open';
		const reason: Reason = answered.includes(term)
			? { kind: 'answered' }
			: by && certainty !== 'open'
				? { kind: 'needed', by }
				: { kind: 'likely' };
		return { term, certainty, reason };
	});
}
