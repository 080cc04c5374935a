import type { Glossary } from './glossary.ts';
import type { RelationKind } from './relations.ts';
import { RELATIONS } from './relations.ts';

/** Entries and the relations between them, small enough to be searched in a browser. */
export interface RelationGraph {
	slugs: readonly string[];
	titles: readonly string[];
	/** Each from the first entry to the second, by place in `slugs`. */
	relations: readonly { from: number; to: number; kind: RelationKind }[];
}

/** One step from an entry to the next. */
export interface PathStep {
	from: string;
	to: string;
	kind: RelationKind;
}

/** What a step costs: what an author wrote is nearer than a mention. */
const COSTS: Readonly<Partial<Record<RelationKind, number>>> = {
	needs: 1,
	kindOf: 1,
	confusedWith: 1.1,
	related: 1.4,
	mentions: 3,
};

export function relationGraph({ terms }: Glossary): RelationGraph {
	const slugs = [...terms.keys()].sort();
	const place = new Map(slugs.map((slug, index) => [slug, index]));
	const kinds = Object.keys(COSTS) as RelationKind[];
	return {
		slugs,
		titles: slugs.map((slug) => terms.get(slug)!.title),
		relations: slugs.flatMap((slug, from) =>
			kinds.flatMap((kind) =>
				terms
					.get(slug)!
					.relations[kind].map((other) => ({ from, to: place.get(other)!, kind }))
					// A symmetric relation is on both sides and is listed once.
					.filter(({ to }) => RELATIONS[kind].inverse !== kind || from < to),
			),
		),
	};
}

/** Slugs of everything an entry needs, directly or through others, in no order. */
export function needsOf({ slugs, relations }: RelationGraph, slug: string): string[] {
	const found = new Set([slugs.indexOf(slug)]);
	for (const node of found) {
		for (const { from, to, kind } of relations) {
			if (kind === 'needs' && from === node) found.add(to);
		}
	}
	return [...found].slice(1).map((node) => slugs[node]!);
}

/**
 * The cheapest way from one entry to another (Dijkstra, 1959), the same one back as there.
 *
 * @returns Undefined if an entry is unknown or nothing connects the two.
 */
export function findPath(graph: RelationGraph, from: string, to: string): PathStep[] | undefined {
	// Of equally cheap ways the search finds the first; begun at the same end, it is always the same.
	if (from > to) return findPath(graph, to, from)?.map(invert).reverse();
	const [start, end] = [graph.slugs.indexOf(from), graph.slugs.indexOf(to)];
	if (start < 0 || end < 0) return undefined;
	const neighbours = neighboursOf(graph);
	const costs = new Map([[start, 0]]);
	const before = new Map<number, PathStep & { at: number }>();
	const open = new Set([start]);
	while (open.size > 0) {
		const at = [...open].reduce((best, node) =>
			costs.get(node)! < costs.get(best)! || (costs.get(node) === costs.get(best) && node < best)
				? node
				: best,
		);
		if (at === end) break;
		open.delete(at);
		for (const { next, kind, cost } of neighbours[at]!) {
			const total = costs.get(at)! + cost;
			if (total >= (costs.get(next) ?? Infinity)) continue;
			costs.set(next, total);
			open.add(next);
			before.set(next, { at, from: graph.slugs[at]!, to: graph.slugs[next]!, kind });
		}
	}
	if (start !== end && !before.has(end)) return undefined;
	const steps: PathStep[] = [];
	for (let node = end; node !== start;) {
		const { at, ...step } = before.get(node)!;
		steps.unshift(step);
		node = at;
	}
	return steps;
}

function invert({ from, to, kind }: PathStep): PathStep {
	return { from: to, to: from, kind: RELATIONS[kind].inverse };
}

function neighboursOf({ slugs, relations }: RelationGraph) {
	const all = slugs.map((): { next: number; kind: RelationKind; cost: number }[] => []);
	for (const { from, to, kind } of relations) {
		const cost = COSTS[kind]!;
		all[from]!.push({ next: to, kind, cost });
		all[to]!.push({ next: from, kind: RELATIONS[kind].inverse, cost });
	}
	return all;
}
