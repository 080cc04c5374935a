import type { Glossary } from './glossary.ts';
import type { RelationKind } from './relations.ts';
import { RELATIONS } from './relations.ts';

/** Terms and their relations, small enough to be searched in a browser. */
export interface RelationGraph {
	slugs: readonly string[];
	titles: readonly string[];
	/** `from` and `to` are indexes into `slugs`. */
	relations: readonly { from: number; to: number; kind: RelationKind }[];
}

export interface PathStep {
	from: string;
	to: string;
	kind: RelationKind;
}

/** Why terms are related, by slug of the other term. */
export type RelationSentences = Readonly<Record<string, string>>;

/** The relation sentences of some terms, by slug. */
export type SentenceBatch = Readonly<Record<string, RelationSentences>>;

/** A file per term would take longer to create than its sentences. */
const TERMS_PER_BATCH = 24;

/** Edge weights: authored relations cost less than mentions. */
const COSTS: Readonly<Partial<Record<RelationKind, number>>> = {
	needs: 1,
	kindOf: 1,
	partOf: 1,
	confusedWith: 1.1,
	related: 1.4,
	mentions: 3,
};

export function relationGraph({ terms }: Glossary): RelationGraph {
	const slugs = [...terms.keys()].sort();
	const indexBySlug = new Map(slugs.map((slug, index) => [slug, index]));
	const kinds = Object.keys(COSTS) as RelationKind[];
	return {
		slugs,
		titles: slugs.map((slug) => terms.get(slug)!.title),
		relations: slugs.flatMap((slug, from) =>
			kinds.flatMap((kind) =>
				terms
					.get(slug)!
					.relations[kind].map((other) => ({ from, to: indexBySlug.get(other)!, kind }))
					// List a symmetric relation only once.
					.filter(({ to }) => RELATIONS[kind].inverse !== kind || from < to),
			),
		),
	};
}

/** The number of the batch that has the sentences of a term, from 0. */
export function batchOf({ slugs }: Pick<RelationGraph, 'slugs'>, slug: string): number {
	return Math.floor(slugs.indexOf(slug) / TERMS_PER_BATCH);
}

/** The terms of each batch, in order. */
export function batchesOf({ slugs }: RelationGraph): string[][] {
	const count = Math.ceil(slugs.length / TERMS_PER_BATCH);
	return Array.from({ length: count }, (_, batch) =>
		slugs.slice(batch * TERMS_PER_BATCH, (batch + 1) * TERMS_PER_BATCH),
	);
}

/** Slugs of all direct and indirect prerequisites of a term, unordered. */
export type NeedsOf = (slug: string) => string[];

export function createNeedsOf({ slugs, relations }: RelationGraph): NeedsOf {
	const needs = Map.groupBy(
		relations.filter(({ kind }) => kind === 'needs'),
		({ from }) => from,
	);
	return (slug) => {
		const found = new Set([slugs.indexOf(slug)]);
		for (const node of found) {
			for (const { to } of needs.get(node) ?? []) found.add(to);
		}
		return [...found].slice(1).map((node) => slugs[node]!);
	};
}

/**
 * The shortest path between two terms (Dijkstra), the same in both directions.
 *
 * @returns Undefined if a term is unknown or the two are not connected.
 */
export function findPath(graph: RelationGraph, from: string, to: string): PathStep[] | undefined {
	// Starting at the same end breaks ties the same way in both directions.
	if (from > to) return findPath(graph, to, from)?.map(invert).reverse();
	const [start, end] = [graph.slugs.indexOf(from), graph.slugs.indexOf(to)];
	if (start < 0 || end < 0) return undefined;
	const adjacency = adjacencyOf(graph);
	const costs = new Map([[start, 0]]);
	const previous = new Map<number, PathStep & { at: number }>();
	const frontier = new Set([start]);
	while (frontier.size > 0) {
		const at = [...frontier].reduce((best, node) =>
			costs.get(node)! < costs.get(best)! || (costs.get(node) === costs.get(best) && node < best)
				? node
				: best,
		);
		if (at === end) break;
		frontier.delete(at);
		for (const { next, kind, cost } of adjacency[at]!) {
			const total = costs.get(at)! + cost;
			if (total >= (costs.get(next) ?? Infinity)) continue;
			costs.set(next, total);
			frontier.add(next);
			previous.set(next, { at, from: graph.slugs[at]!, to: graph.slugs[next]!, kind });
		}
	}
	if (start !== end && !previous.has(end)) return undefined;
	const steps: PathStep[] = [];
	for (let node = end; node !== start;) {
		const { at, ...step } = previous.get(node)!;
		steps.unshift(step);
		node = at;
	}
	return steps;
}

function invert({ from, to, kind }: PathStep): PathStep {
	return { from: to, to: from, kind: RELATIONS[kind].inverse };
}

function adjacencyOf({ slugs, relations }: RelationGraph) {
	const all = slugs.map((): { next: number; kind: RelationKind; cost: number }[] => []);
	for (const { from, to, kind } of relations) {
		const cost = COSTS[kind]!;
		all[from]!.push({ next: to, kind, cost });
		all[to]!.push({ next: from, kind: RELATIONS[kind].inverse, cost });
	}
	return all;
}
