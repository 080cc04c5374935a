import type { LearningGraph, LearningTerm } from './learning-graph.ts';
import { stagesOf } from './learning-graph.ts';

/** Slugs of the terms that a reader knows. */
export type Known = ReadonlySet<string>;

/** A term that everything is known for. */
export interface FringeTerm {
	readonly term: LearningTerm;
	/** How many terms it is the last missing prerequisite of. */
	readonly next: number;
	/** How many unknown terms need it, directly or not. */
	readonly opens: number;
}

export interface Progress {
	/** Undefined for terms without one. */
	readonly category: LearningGraph['categories'][number] | undefined;
	readonly known: number;
	readonly total: number;
}

/**
 * What is missing before a term, prerequisites first. What only leads up to a known term is not
 * missing: whoever knows the term has no need of it.
 */
export function missingFor(graph: LearningGraph, known: Known, slug: string): LearningTerm[] {
	return missingIndexes(graph, known, slug).map((index) => graph.terms[index]!);
}

function missingIndexes({ terms }: LearningGraph, known: Known, slug: string): number[] {
	const goal = terms.findIndex((term) => term.slug === slug);
	if (goal < 0 || known.has(slug)) return [];
	const found = new Set([goal]);
	for (const index of found) {
		for (const need of terms[index]!.needs) if (!known.has(terms[need]!.slug)) found.add(need);
	}
	found.delete(goal);
	return [...found].sort((a, b) => a - b);
}

/** What may be read next: unknown terms whose prerequisites are known, those that open most first. */
export function fringeOf({ terms }: LearningGraph, known: Known): FringeTerm[] {
	const isKnown = terms.map(({ slug }) => known.has(slug));
	const dependents = terms.map((): number[] => []);
	for (const [index, { needs }] of terms.entries()) {
		if (!isKnown[index]) for (const need of needs) dependents[need]!.push(index);
	}
	const missing = terms.map(({ needs }) => needs.filter((need) => !isKnown[need]).length);
	return terms
		.flatMap((term, index): FringeTerm[] => {
			if (isKnown[index] || missing[index]! > 0) return [];
			const reached = new Set([index]);
			for (const node of reached) for (const next of dependents[node]!) reached.add(next);
			const next = dependents[index]!.filter((other) => missing[other] === 1).length;
			return [{ term, next, opens: reached.size - 1 }];
		})
		.sort((a, b) => b.opens - a.opens || b.next - a.next);
}

/** How much is known of each category that has terms, in their order. */
export function progressOf({ terms, categories }: LearningGraph, known: Known): Progress[] {
	return [...categories.keys(), undefined].flatMap((category) => {
		const members = terms.filter((term) => term.category === category);
		if (members.length === 0) return [];
		return {
			category: category === undefined ? undefined : categories[category],
			known: members.filter(({ slug }) => known.has(slug)).length,
			total: members.length,
		};
	});
}

/** How to get to a term by a day. */
export interface GoalPlan {
	/** What is missing and the term itself. */
	readonly terms: readonly LearningTerm[];
	/** Reading time of all, in minutes. */
	readonly minutes: number;
	/** Most terms on a day. */
	readonly perDay: number;
	/** Each needs something of the one before; the day of its last term counts from 0. */
	readonly stages: readonly { terms: readonly LearningTerm[]; lastDay: number }[];
}

/**
 * Spreads what is missing for a term evenly over the days.
 *
 * @param days At least one.
 * @returns Undefined if the term is known or there is none.
 */
export function planGoal(
	graph: LearningGraph,
	known: Known,
	slug: string,
	days: number,
): GoalPlan | undefined {
	const goal = graph.terms.findIndex((term) => term.slug === slug);
	if (goal < 0 || known.has(slug)) return undefined;
	const stages = stagesOf(graph, [...missingIndexes(graph, known, slug), goal]);
	const terms = stages.flat();
	let read = 0;
	return {
		terms,
		minutes: terms.reduce((sum, { minutes }) => sum + minutes, 0),
		perDay: Math.ceil(terms.length / days),
		stages: stages.map((members) => {
			read += members.length;
			return { terms: members, lastDay: Math.ceil((read * days) / terms.length) - 1 };
		}),
	};
}

/** The steps of a chain from its last known term on; all of them if its end is known, or none is. */
export function stepsToGo<Step extends { from: string; to: string }>(
	chain: readonly Step[],
	known: Known,
): readonly Step[] {
	const last = chain.at(-1);
	if (!last || known.has(last.to)) return chain;
	return chain.slice(
		Math.max(
			0,
			chain.findLastIndex(({ from }) => known.has(from)),
		),
	);
}

/** Days from one to the other, both included; at least one. Days are ISO dates. */
export function daysUntil(today: string, day: string): number {
	const difference = (Date.parse(day) - Date.parse(today)) / 86_400_000;
	return Math.max(1, Math.round(difference) + 1) || 1;
}
