import type { Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import { learningOrder } from './learning-order.ts';

/** What to read before an entry, in an order in which each step needs only earlier ones. */
export interface Plan {
	/** Everything the entry stands on, directly or not, and nothing else. */
	steps: readonly PlanStep[];
	/** Reading time of the steps, in minutes. */
	minutes: number;
}

export interface PlanStep {
	slug: string;
	/** How many steps lie below it at most: 0 for what needs nothing. */
	layer: number;
	/** Whether the entry itself names it as needed. */
	direct: boolean;
}

/** The plan of what to know first: the closure of what an entry needs, topologically sorted. */
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

/** The part of a plan nearest to its entry, at most `most` steps, still in order. */
export function nearestSteps(glossary: Glossary, slug: string, plan: Plan, most: number): Plan {
	const near = new Set<string>();
	for (let row = [slug]; row.length > 0 && near.size < most;) {
		const next = row.flatMap((step) => termOf(glossary, step).relations.needs);
		row = [...new Set(next)].filter((step) => !near.has(step)).slice(0, most - near.size);
		for (const step of row) near.add(step);
	}
	return { ...plan, steps: plan.steps.filter((step) => near.has(step.slug)) };
}

/** What an entry opens up: what needs it, and what needs that and was not named yet. */
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
