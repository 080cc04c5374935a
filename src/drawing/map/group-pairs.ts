import type { MapLink, MapNode } from './map-graph.ts';

/** Two groups of a map and how many links run between them. */
export interface GroupPair {
	/** Indexes of groups; `a` is less than `b`. */
	a: number;
	b: number;
	count: number;
}

/** Each group's strongest pairs are shown at rest, however weak they are. */
const KEPT_PER_GROUP = 2;
/** Pairs shown at rest, per group. */
const SHOWN_PER_GROUP = 2;
/** Number of line widths; the classes are in styles/map-drawing.css. */
const WEIGHTS = 6;

/** All pairs of groups that have a link, most links first. */
export function countPairs(
	nodes: readonly Pick<MapNode, 'group'>[],
	links: readonly Pick<MapLink, 'from' | 'to'>[],
): GroupPair[] {
	const pairs = new Map<string, GroupPair>();
	for (const { from, to } of links) {
		const [a, b] = [nodes[from]!.group, nodes[to]!.group].sort((x, y) => x - y) as [number, number];
		if (a === b) continue;
		const key = `${a} ${b}`;
		const pair = pairs.get(key) ?? { a, b, count: 0 };
		pair.count++;
		pairs.set(key, pair);
	}
	return [...pairs.values()].sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b);
}

/**
 * The pairs to show at rest: the strongest two of each group, then the strongest of all, twice as
 * many as there are groups. More would hide each other.
 *
 * @param pairs Strongest first, as from `countPairs`.
 */
export function strongestPairs(pairs: readonly GroupPair[]): GroupPair[] {
	const kept = new Map<number, number>();
	const takes = (group: number) => (kept.get(group) ?? 0) < KEPT_PER_GROUP;
	const own = pairs.filter(({ a, b }) => {
		const isKept = takes(a) || takes(b);
		if (isKept) for (const group of [a, b]) kept.set(group, (kept.get(group) ?? 0) + 1);
		return isKept;
	});
	const rest = pairs.filter((pair) => !own.includes(pair));
	const free = Math.max(0, SHOWN_PER_GROUP * kept.size - own.length);
	const shown = new Set([...own, ...rest.slice(0, free)]);
	return pairs.filter((pair) => shown.has(pair));
}

/** Line width of a pair as a step from 1 to 6; the area of a line grows with the number of links. */
export function weightOf(count: number, most: number): number {
	return Math.max(1, Math.round(WEIGHTS * Math.sqrt(count / most)));
}
