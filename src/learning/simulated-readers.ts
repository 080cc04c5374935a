import type { KnowledgeState, Random } from './knowledge-states.ts';
import { closuresOf, stateOf } from './knowledge-states.ts';
import type { LearningGraph } from './learning-graph.ts';
import type { Placement, PlacementAnswer } from './placement.ts';
import type { PlacementQuestion } from './placement-questions.ts';

/** How often those who know a term answer wrong, and those who do not say so instead of guessing. */
const SLIP = 0.05;
const HONEST = 0.5;

/** Kinds of readers whose knowledge did not come about as a placement supposes. */
export const READER_KINDS = {
	beginner: (graph, random) => some(graph, random, 0.15, ({ level }) => level === 'beginner'),
	level: (graph, random) => some(graph, random, 0.9, ({ level }) => level === 'beginner'),
	goals: (graph, random) => some(graph, random, 0.01 + 0.05 * random(), () => true),
	category: (graph, random) => {
		const field = Math.floor(random() * graph.categories.length);
		return some(graph, random, 0.8, ({ category }) => category === field);
	},
	engineer: (graph, random) => {
		const fields = new Set(graph.categories.keys().filter(() => random() < 0.35));
		return some(
			graph,
			random,
			0.7,
			({ category, level }) => level !== 'advanced' && fields.has(category ?? -1),
		);
	},
	expert: (graph, random) => some(graph, random, 0.85, ({ level }) => level !== 'advanced'),
} satisfies Record<string, (graph: LearningGraph, random: Random) => number[]>;

export type ReaderKind = keyof typeof READER_KINDS;

/** What a reader of a kind knows: some terms of it, all they need, and a few that they happened on. */
export function simulatedReader(
	graph: LearningGraph,
	kind: ReaderKind,
	random: Random,
): KnowledgeState {
	return stateOf(READER_KINDS[kind](graph, random), closuresOf(graph));
}

/** How a reader answers, slips and guesses included. */
export function answerOf(
	{ graph }: Pick<Placement, 'graph'>,
	reader: KnowledgeState,
	{ id, slug, guess }: PlacementQuestion,
	random: Random,
): PlacementAnswer {
	const isKnown = reader[graph.terms.findIndex((term) => term.slug === slug)] === 1;
	if (isKnown) return { id, result: random() < SLIP ? 'wrong' : 'right' };
	if (random() < HONEST) return { id, result: 'unknown' };
	return { id, result: random() < guess ? 'right' : 'wrong' };
}

function some(
	{ terms }: LearningGraph,
	random: Random,
	share: number,
	isMeant: (term: LearningGraph['terms'][number]) => boolean,
): number[] {
	return [...terms.keys()].filter((index) => isMeant(terms[index]!) && random() < share);
}
