import type { LearningGraph } from './learning-graph.ts';

/** A number from 0 up to 1, another one with every call. */
export type Random = () => number;

/** What somebody may know: by the index of the term, 1 if they know it. */
export type KnowledgeState = Uint8Array;

/** Most of the terms that a reader has set out to understand, as a share of all; some twice. */
const MOST_GOALS = 3;
/** How much likelier a goal is to lie in a field of the reader than outside of it. */
const FIELD_WEIGHT = 40;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** For each term, itself and the indexes of all that it needs, directly or not. */
export function closuresOf({ terms }: Pick<LearningGraph, 'terms'>): readonly number[][] {
	const closures: number[][] = [];
	for (const [index, { needs }] of terms.entries()) {
		closures.push([...new Set([...needs.flatMap((need) => closures[need]!), index])]);
	}
	return closures;
}

/** Knowing some terms and everything that they need. */
export function stateOf(
	goals: Iterable<number>,
	closures: readonly (readonly number[])[],
): KnowledgeState {
	const state = new Uint8Array(closures.length);
	for (const goal of goals) for (const index of closures[goal]!) state[index] = 1;
	return state;
}

/**
 * What readers may know before anything is known of them: each has understood a number of terms, few
 * or many, rather in some categories and up to some level, and what those need.
 */
export function sampleStates(
	graph: LearningGraph,
	count: number,
	random: Random,
): KnowledgeState[] {
	const closures = closuresOf(graph);
	return Array.from({ length: count }, () => {
		const most = Math.log(1 + graph.terms.length * MOST_GOALS);
		const goals = Math.round(Math.exp(random() * most)) - 1;
		const weights = goalWeights(graph, random);
		return stateOf(pick(weights, goals, random), closures);
	});
}

function goalWeights({ terms, categories }: LearningGraph, random: Random): number[] {
	const share = random() ** 2;
	const fields = categories.map(() => (random() < share ? FIELD_WEIGHT : 1));
	const easy = random() < 0.25 ? 0 : random();
	const hard = easy * random();
	const byLevel = { beginner: 1, intermediate: easy, advanced: hard };
	return terms.map(
		({ category, level }) =>
			(category === undefined ? 1 : fields[category]!) * (level ? byLevel[level] : 1),
	);
}

/** Draws indexes by their weights; the same one may be drawn again. */
function pick(weights: readonly number[], count: number, random: Random): number[] {
	let sum = 0;
	const sums = weights.map((weight) => (sum += weight));
	return Array.from({ length: count }, () => {
		const at = random() * sum;
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sums[middle]! > at) high = middle;
			else low = middle + 1;
		}
		return low;
	});
}
