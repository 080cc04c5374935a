import type { KnowledgeState } from './knowledge-states.ts';
import { sampleStates, seededRandom } from './knowledge-states.ts';
import type { LearningGraph, LearningTerm } from './learning-graph.ts';
import type { PlacementQuestion } from './placement-questions.ts';

/** What is asked and what readers may know, before the first answer. */
export interface Placement {
	readonly graph: LearningGraph;
	readonly questions: readonly PlacementQuestion[];
	/** Index of the term of each question. */
	readonly asked: readonly number[];
	readonly states: readonly KnowledgeState[];
}

/** An answer to one of the questions: whether it is right, or that the reader does not know. */
export interface PlacementAnswer {
	readonly id: string;
	readonly result: 'right' | 'wrong' | 'unknown';
}

/** More than that are no short placement. */
export const MAX_QUESTIONS = 15;
/** Fewer tell too little, even if all are answered alike. */
const MIN_QUESTIONS = 8;
const STATES = 6000;
/** The states that a look ahead is estimated with, and the questions it compares. */
const STATES_AHEAD = 600;
const QUESTIONS_AHEAD = 10;
/** Terms that an answer must decide, at the least, for another question to be worth it. */
const LEAST_GAIN = 0.5;
/** Probability that somebody who knows a term answers wrong. */
const SLIP = 0.1;
/** Probability that somebody says not to know what they know, and what they do not know. */
const UNSURE = { known: 0.06, unknown: 0.6 };

/** Prepares a placement; the same graph and questions give the same one. */
export function createPlacement(
	graph: LearningGraph,
	questions: readonly PlacementQuestion[],
): Placement {
	const indexes = new Map(graph.terms.map(({ slug }, index) => [slug, index]));
	const known = questions.filter(({ slug }) => indexes.has(slug));
	return {
		graph,
		questions: known,
		asked: known.map(({ slug }) => indexes.get(slug)!),
		states: sampleStates(graph, STATES, seededRandom(1)),
	};
}

/** For each term, how probable it is that somebody who answered so knows it. */
export function beliefOf(placement: Placement, answers: readonly PlacementAnswer[]): Float64Array {
	return shares(placement, placement.states, weightsOf(placement, answers));
}

/**
 * The question whose answer is expected to decide most about all terms.
 *
 * @returns Undefined if there were enough, or none would decide much.
 */
export function nextQuestion(
	placement: Placement,
	answers: readonly PlacementAnswer[],
): PlacementQuestion | undefined {
	if (answers.length >= MAX_QUESTIONS) return undefined;
	const weights = weightsOf(placement, answers);
	const belief = shares(placement, placement.states, weights);
	const past = new Set(answers.map(({ id }) => id));
	const candidates = placement.questions
		.flatMap((question, at) => {
			const share = belief[placement.asked[at]!]!;
			return past.has(question.id) ? [] : { question, at, told: toldBy(question, share) };
		})
		.sort((a, b) => b.told - a.told)
		.slice(0, QUESTIONS_AHEAD);
	const ahead = heaviest(placement.states, weights);
	const doubt = doubtIn(shares(placement, ahead.states, ahead.weights));
	let best: { question: PlacementQuestion; gain: number } | undefined;
	for (const { question, at } of candidates) {
		const gain = doubt - doubtAfter(placement, ahead, question, placement.asked[at]!);
		if (!best || gain > best.gain) best = { question, gain };
	}
	const isWorthIt = answers.length < MIN_QUESTIONS || (best && best.gain >= LEAST_GAIN);
	return isWorthIt ? best?.question : undefined;
}

/** The term of a question. */
export function termOfQuestion(
	{ graph, questions, asked }: Placement,
	id: string,
): LearningTerm | undefined {
	const at = questions.findIndex((question) => question.id === id);
	return at < 0 ? undefined : graph.terms[asked[at]!];
}

interface Weighted {
	readonly states: readonly KnowledgeState[];
	readonly weights: Float64Array;
}

function weightsOf(
	{ questions, asked, states }: Placement,
	answers: readonly PlacementAnswer[],
): Float64Array {
	const weights = new Float64Array(states.length).fill(1);
	for (const { id, result } of answers) {
		const at = questions.findIndex((question) => question.id === id);
		if (at < 0) continue;
		const [ifUnknown, ifKnown] = likelihood(questions[at]!, result);
		const term = asked[at]!;
		for (const [i, state] of states.entries()) weights[i]! *= state[term] ? ifKnown : ifUnknown;
	}
	return normalized(weights);
}

/** Probability of an answer from somebody who does not know the term, and from somebody who does. */
function likelihood(
	{ guess }: PlacementQuestion,
	result: PlacementAnswer['result'],
): readonly [number, number] {
	if (result === 'unknown') return [UNSURE.unknown, UNSURE.known];
	// Whoever says not to know does not guess.
	const [tried, triedKnown] = [1 - UNSURE.unknown, 1 - UNSURE.known];
	return result === 'right'
		? [tried * guess, triedKnown * (1 - SLIP)]
		: [tried * (1 - guess), triedKnown * SLIP];
}

/** How much the answer alone tells about whether its term is known, in bits. */
function toldBy(question: PlacementQuestion, share: number): number {
	let told = 0;
	for (const result of ['right', 'wrong', 'unknown'] as const) {
		const [ifUnknown, ifKnown] = likelihood(question, result);
		const all = share * ifKnown + (1 - share) * ifUnknown;
		if (share > 0) told += share * ifKnown * Math.log2(ifKnown / all);
		if (share < 1) told += (1 - share) * ifUnknown * Math.log2(ifUnknown / all);
	}
	return told;
}

function doubtAfter(
	placement: Placement,
	{ states, weights }: Weighted,
	question: PlacementQuestion,
	term: number,
): number {
	let doubt = 0;
	for (const result of ['right', 'wrong', 'unknown'] as const) {
		const [ifUnknown, ifKnown] = likelihood(question, result);
		const after = weights.map((weight, i) => weight * (states[i]![term] ? ifKnown : ifUnknown));
		const probability = after.reduce((sum, weight) => sum + weight, 0);
		if (probability > 0) {
			doubt += probability * doubtIn(shares(placement, states, normalized(after)));
		}
	}
	return doubt;
}

/** How many terms one would expect to be wrong about. */
function doubtIn(belief: Float64Array): number {
	return belief.reduce((sum, share) => sum + Math.min(share, 1 - share), 0);
}

function shares(
	{ graph }: Placement,
	states: readonly KnowledgeState[],
	weights: Float64Array,
): Float64Array {
	const belief = new Float64Array(graph.terms.length);
	for (const [i, state] of states.entries()) {
		const weight = weights[i]!;
		if (weight < 1e-9) continue;
		for (let term = 0; term < belief.length; term += 1) belief[term]! += weight * state[term]!;
	}
	return belief;
}

function heaviest(states: readonly KnowledgeState[], weights: Float64Array): Weighted {
	const order = [...states.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
	// Before the first answer all weigh the same, and the first are as random as any.
	const kept = order.slice(0, STATES_AHEAD);
	return {
		states: kept.map((i) => states[i]!),
		weights: normalized(Float64Array.from(kept, (i) => weights[i]!)),
	};
}

function normalized(weights: Float64Array): Float64Array {
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}
