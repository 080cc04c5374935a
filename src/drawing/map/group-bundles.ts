import { bundleLines } from './bundle-lines.ts';
import { countPairs, strongestPairs, weightOf } from './group-pairs.ts';
import type { MapGraph, MapLink } from './map-graph.ts';
import type { Point } from './map-layout.ts';
import { centersOf } from './place-names.ts';

/** The line that stands for all links between two groups. */
export interface Bundle {
	a: number;
	b: number;
	path: string;
}

/** All bundles, and those shown at rest with their weights; mentions make lines but have no weight. */
export function bundlesOf(
	{ nodes, links, groups }: MapGraph,
	all: readonly MapLink[],
	points: readonly Point[],
) {
	const centers = centersOf(nodes, points, groups);
	const pairs = countPairs(nodes, all);
	const paths = bundleLines(
		pairs.map(({ a, b, count }) => ({ from: centers[a]!, to: centers[b]!, weight: count })),
	);
	const bundles = pairs.map(({ a, b }, index): Bundle => ({ a, b, path: paths[index]! }));
	const counted = countPairs(nodes, links);
	const shown = strongestPairs(counted).map(({ a, b, count }) => {
		const { path } = bundles.find((one) => one.a === a && one.b === b)!;
		return { a, b, path, weight: weightOf(count, counted[0]!.count) };
	});
	return { all: bundles, shown };
}
