import type { Glossary } from './glossary.ts';
import { findLearningPath } from './learning-path.ts';
import type { RelationGraph } from './path.ts';
import { findPath, relationGraph } from './path.ts';
import { findLongestChain } from './quality.ts';

export type PathOrder = 'learning' | 'shortest';

export interface PathExample {
	from: string;
	to: string;
	order: PathOrder;
	steps: number;
}

/** A path of fewer steps shows nothing. */
const MIN_STEPS = 2;
const MAX_PER_ORDER = 3;

/**
 * Paths worth looking at: between the terms that the site suggests to start with, or else between
 * those with the most relations, and along the longest chain of prerequisites.
 */
export function pathExamples(glossary: Glossary): PathExample[] {
	const graph = relationGraph(glossary);
	const ends = endsOf(glossary, graph);
	// Next neighbors first, so that not all examples start at the same term.
	const pairs = ends.flatMap((_, gap) =>
		ends.slice(gap + 1).map((to, i) => [ends[i]!, to] as const),
	);
	const shortest = pairs.map(([from, to]): PathExample => {
		const steps = findPath(graph, from, to)?.length ?? 0;
		return { from, to, order: 'shortest', steps };
	});
	const chain = findLongestChain(glossary).map(({ slug }) => slug);
	const learning = [[chain.at(-1) ?? '', chain[0] ?? ''] as const, ...pairs].flatMap(
		([one, other]): PathExample[] => {
			const found = findLearningPath(graph, one, other);
			if (!found || found.shared !== undefined) return [];
			const [steps = []] = found.chains;
			const [from, to] = [steps[0]?.from ?? '', steps.at(-1)?.to ?? ''];
			return [{ from, to, order: 'learning', steps: steps.length }];
		},
	);
	return [learning, shortest].flatMap((all) => {
		const isFirst = ({ from, to }: PathExample, index: number) =>
			all.findIndex((other) => other.from === from && other.to === to) === index;
		return all
			.filter((example, index) => example.steps >= MIN_STEPS && isFirst(example, index))
			.slice(0, MAX_PER_ORDER);
	});
}

function endsOf({ site, terms }: Glossary, { slugs, relations }: RelationGraph): string[] {
	const suggested = site.start.filter((slug) => terms.has(slug));
	if (suggested.length > 1) return suggested;
	const degrees = new Array<number>(slugs.length).fill(0);
	for (const { from, to } of relations) for (const index of [from, to]) degrees[index]!++;
	return [...slugs.keys()]
		.sort((a, b) => degrees[b]! - degrees[a]! || a - b)
		.slice(0, 4)
		.map((index) => slugs[index]!);
}
