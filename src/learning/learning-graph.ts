import type { Glossary } from '../model/glossary.ts';
import { learningOrder } from '../model/learning-order.ts';
import type { Level } from '../model/levels.ts';

/** What of a glossary it takes to plan reading, small enough for a browser. */
export interface LearningGraph {
	readonly categories: readonly { slug: string; name: string }[];
	/** Prerequisites first. */
	readonly terms: readonly LearningTerm[];
	readonly guides: readonly { slug: string; terms: readonly number[] }[];
}

export interface LearningTerm {
	readonly slug: string;
	readonly title: string;
	/** Index into the categories, if it has one. */
	readonly category?: number;
	readonly level?: Level;
	/** Reading time. */
	readonly minutes: number;
	/** Direct prerequisites, as indexes into the terms. */
	readonly needs: readonly number[];
}

export function learningGraph({ terms, categories, guides }: Glossary): LearningGraph {
	const order = learningOrder([...terms.values()]);
	const indexBySlug = new Map(order.map(({ slug }, index) => [slug, index]));
	const indexOf = (slug: string) => indexBySlug.get(slug)!;
	return {
		categories: categories.map(({ slug, name }) => ({ slug, name })),
		terms: order.map(({ slug, title, category, level, minutes, relations }) => {
			const group = categories.findIndex((one) => one.slug === category);
			return {
				slug,
				title,
				...(group < 0 ? {} : { category: group }),
				...(level && { level }),
				minutes,
				needs: relations.needs.map(indexOf),
			};
		}),
		guides: [...guides.values()].map(({ slug, terms: used }) => ({
			slug,
			terms: used.map(indexOf),
		})),
	};
}

/**
 * The terms in stages: the first needs nothing, each of the others needs something of the stage before.
 *
 * @param members Indexes of the terms, prerequisites first; what others need does not count.
 */
export function stagesOf(
	{ terms }: Pick<LearningGraph, 'terms'>,
	members: readonly number[],
): LearningTerm[][] {
	const stageByIndex = new Map<number, number>();
	const stages: LearningTerm[][] = [];
	for (const index of members) {
		const below = terms[index]!.needs.map((need) => stageByIndex.get(need) ?? -1);
		const stage = Math.max(-1, ...below) + 1;
		stageByIndex.set(index, stage);
		(stages[stage] ??= []).push(terms[index]!);
	}
	return stages;
}
