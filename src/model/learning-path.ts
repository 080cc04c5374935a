import type { PathStep, RelationGraph } from './path.ts';

/** Chains of prerequisites, each from the term to read first to one that needs it. */
export interface LearningPath {
	/** One if one of the two terms needs the other, otherwise one to each from what both need. */
	chains: readonly (readonly PathStep[])[];
	/** The closest term that both need; undefined if one needs the other. */
	shared: string | undefined;
}

/**
 * How two terms connect if only prerequisites count, which has an order: the shortest chain from one
 * to the other, whichever comes first, or else chains to both from the closest term that both need.
 *
 * @returns Undefined if a term is unknown or the two have no prerequisite in common.
 */
export function findLearningPath(
	graph: RelationGraph,
	from: string,
	to: string,
): LearningPath | undefined {
	const [start, end] = [graph.slugs.indexOf(from), graph.slugs.indexOf(to)];
	if (start < 0 || end < 0) return undefined;
	const below = [start, end].map((node) => prerequisitesOf(graph, node));
	const [ofStart, ofEnd] = below as [Prerequisites, Prerequisites];
	if (ofEnd.has(start)) return { chains: [chainFrom(graph, start, ofEnd)], shared: undefined };
	if (ofStart.has(end)) return { chains: [chainFrom(graph, end, ofStart)], shared: undefined };
	const shared = [...ofStart.keys()].filter((node) => ofEnd.has(node));
	if (shared.length === 0) return undefined;
	const distance = (node: number) => ofStart.get(node)!.distance + ofEnd.get(node)!.distance;
	const closest = shared.reduce((best, node) => (distance(node) < distance(best) ? node : best));
	return {
		chains: below.map((of) => chainFrom(graph, closest, of)),
		shared: graph.slugs[closest]!,
	};
}

/** By node: how many steps below, and the node above it on the way up. */
type Prerequisites = ReadonlyMap<number, { distance: number; above: number }>;

/** All direct and indirect prerequisites of a node and itself, nearest first. */
function prerequisitesOf({ relations }: RelationGraph, node: number): Prerequisites {
	const found = new Map([[node, { distance: 0, above: node }]]);
	for (const [above, { distance }] of found) {
		for (const { from, to, kind } of relations) {
			if (kind !== 'needs' || from !== above || found.has(to)) continue;
			found.set(to, { distance: distance + 1, above });
		}
	}
	return found;
}

function chainFrom({ slugs }: RelationGraph, bottom: number, of: Prerequisites): PathStep[] {
	const steps: PathStep[] = [];
	for (let node = bottom; of.get(node)!.above !== node;) {
		const { above } = of.get(node)!;
		steps.push({ from: slugs[node]!, to: slugs[above]!, kind: 'unlocks' });
		node = above;
	}
	return steps;
}
