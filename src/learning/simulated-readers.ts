import type { KnowledgeState, Random } from './knowledge-states.ts';
import { closuresOf, stateOf } from './knowledge-states.ts';
import type { LearningGraph } from './learning-graph.ts';
import type { Placement, PlacementAnswer } from './placement.ts';
import { MAX_QUESTIONS, nextQuestion } from './placement.ts';
import { conclude } from './placement-conclusion.ts';
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

/** Ways to choose the next question: the one of the page, and simpler ones to compare it with. */
export const STRATEGIES = {
	placement: nextQuestion,
	random: (placement, answers, random) => {
		const left = questionsLeft(placement, answers);
		return left[Math.floor(random() * left.length)];
	},
	'most dependents': (placement, answers) => {
		const dependents = new Map<number, number>();
		for (const index of closuresOf(placement.graph).flat()) {
			dependents.set(index, (dependents.get(index) ?? 0) + 1);
		}
		const slugs = placement.graph.terms.map(({ slug }) => slug);
		const opens = ({ slug }: PlacementQuestion) => dependents.get(slugs.indexOf(slug))!;
		return questionsLeft(placement, answers).sort((a, b) => opens(b) - opens(a))[0];
	},
} satisfies Record<
	string,
	(
		placement: Placement,
		answers: readonly PlacementAnswer[],
		random: Random,
	) => PlacementQuestion | undefined
>;

export type Strategy = keyof typeof STRATEGIES;

/** How well a placement found out what a simulated reader knows. */
export interface SimulatedRun {
	readonly known: number;
	readonly questions: number;
	/** Share of what they know that was concluded, and of what was concluded that they know. */
	readonly recall: number;
	readonly precision: number;
	/** Questions after which 95 % of what they know was concluded; undefined if it never was. */
	readonly enough: number | undefined;
	/** Milliseconds that the slowest choice of a question took. */
	readonly slowest: number;
}

/** Lets a reader of a kind answer questions until there are enough. */
export function simulatePlacement(
	placement: Placement,
	kind: ReaderKind,
	strategy: Strategy,
	random: Random,
): SimulatedRun {
	const reader = simulatedReader(placement.graph, kind, random);
	let answers: readonly PlacementAnswer[] = [];
	let run = scoreOf(placement, reader, answers);
	let slowest = 0;
	let enough: number | undefined;
	while (answers.length < MAX_QUESTIONS) {
		const start = performance.now();
		const question = STRATEGIES[strategy](placement, answers, random);
		slowest = Math.max(slowest, performance.now() - start);
		if (!question) break;
		answers = [...answers, answerOf(placement, reader, question, random)];
		run = scoreOf(placement, reader, answers);
		if (run.recall >= 0.95) enough ??= answers.length;
	}
	return { ...run, questions: answers.length, enough, slowest };
}

function scoreOf(
	placement: Placement,
	reader: KnowledgeState,
	answers: readonly PlacementAnswer[],
): Pick<SimulatedRun, 'known' | 'recall' | 'precision'> {
	const concluded = conclude(placement, answers).map(({ certainty }) => certainty !== 'open');
	const count = concluded.filter(Boolean).length;
	const known = reader.reduce((sum, one) => sum + one, 0);
	const found = concluded.filter((isConcluded, index) => isConcluded && reader[index] === 1).length;
	return {
		known,
		recall: known === 0 ? 1 : found / known,
		precision: count === 0 ? 1 : found / count,
	};
}

function questionsLeft(
	{ questions }: Placement,
	answers: readonly PlacementAnswer[],
): PlacementQuestion[] {
	const past = new Set(answers.map(({ id }) => id));
	return questions.filter(({ id }) => !past.has(id));
}

/** What a reader of a kind knows: some terms of it, and all that those need. */
function simulatedReader(graph: LearningGraph, kind: ReaderKind, random: Random): KnowledgeState {
	return stateOf(READER_KINDS[kind](graph, random), closuresOf(graph));
}

/** How a reader answers, slips and guesses included. */
function answerOf(
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
