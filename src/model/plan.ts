import type { Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import { learningOrder } from './learning-order.ts';

/** What to read before a term, in topological order. */
export interface Plan {
	/** All direct and indirect prerequisites. */
	steps: readonly PlanStep[];
	/** Reading time of the steps, in minutes. */
	minutes: number;
}

export interface PlanStep {
	slug: string;
	/** Length of the longest chain of prerequisites below it. */
	layer: number;
	/** Whether the term lists it as a prerequisite itself. */
	direct: boolean;
}

export function planFor(glossary: Glossary, slug: string): Plan {
	const needed = new Map<string, Term>();
	const collect = (term: Term) => {
		for (const below of term.relations.needs) {
			if (needed.has(below) || below === slug) continue;
			const found = termOf(glossary, below);
			needed.set(below, found);
			collect(found);
		}
	};
	const term = termOf(glossary, slug);
	collect(term);
	const order = learningOrder([...needed.values()]);
	const layers = new Map<string, number>();
	for (const { slug: step, relations } of order) {
		const below = relations.needs.map((need) => layers.get(need) ?? -1);
		layers.set(step, Math.max(-1, ...below) + 1);
	}
	return {
		steps: order.map(({ slug: step }) => ({
			slug: step,
			layer: layers.get(step)!,
			direct: term.relations.needs.includes(step),
		})),
		minutes: order.reduce((sum, { minutes }) => sum + minutes, 0),
	};
}

/** The terms that need this one (`first`), and those that need them (`second`). */
export function unlockedBy(
	glossary: Glossary,
	slug: string,
): { first: readonly string[]; second: readonly string[] } {
	const first = termOf(glossary, slug).relations.unlocks;
	const known = new Set([slug, ...first]);
	const second = first.flatMap((step) =>
		termOf(glossary, step).relations.unlocks.filter((next) => !known.has(next) && known.add(next)),
	);
	return { first, second };
}
