import type { SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { countPairs } from './group-pairs.ts';
import type { MapGraph } from './map-graph.ts';

/** Where the nodes of a group belong. */
export interface Home extends Omit<SimulationNodeDatum, 'x' | 'y'> {
	x: number;
	y: number;
	radius: number;
}

const TICKS = 300;
/** Spaces the points of a spiral evenly (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Of the space that all groups take up together. */
const ASPECT_RATIO = 1.6;

/**
 * Places a disc for each group, large enough for its nodes: first on a spiral from the center in the
 * order of the groups, then close to the groups that it has many links with.
 *
 * @param spacing Space for a node.
 */
export function placeGroups(graph: MapGraph, spacing: number): Home[] {
	const sizes = new Array<number>(graph.groups).fill(0);
	for (const { group } of graph.nodes) sizes[group]!++;
	// Rounded to steps, so that one more node does not move all other groups.
	const radii = sizes.map(
		(size) => spacing * 0.9 * 2 ** (Math.round(Math.log2(size + 2) * 1.5) / 3),
	);
	let area = 0;
	const discs = radii.map((radius, index): Home => {
		const distance = 1.15 * Math.sqrt(area + (index === 0 ? 0 : radius ** 2 / 2));
		area += radius ** 2;
		const angle = index * GOLDEN_ANGLE;
		return { x: distance * ASPECT_RATIO * Math.cos(angle), y: distance * Math.sin(angle), radius };
	});
	const pairs = countPairs(graph.nodes, graph.links);
	const totals = new Array<number>(graph.groups).fill(0);
	for (const { a, b, count } of pairs) for (const group of [a, b]) totals[group]! += count;
	const links = pairs.map(({ a, b, count }) => {
		return { source: a, target: b, share: count / Math.min(totals[a]!, totals[b]!) };
	});
	const simulation = forceSimulation(discs)
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force(
			'link',
			forceLink<Home, (typeof links)[number]>(links)
				.distance(spacing * 4)
				.strength(({ share }) => share),
		)
		.force(
			'repulsion',
			forceManyBody<Home>().strength(({ radius }) => -(radius ** 2) / 2),
		)
		.force('x', forceX<Home>(0).strength(0.02))
		.force('y', forceY<Home>(0).strength(0.02 * ASPECT_RATIO ** 3))
		.stop()
		.tick(TICKS);
	// Discs may pass through each other until they are near the right neighbors.
	simulation
		.alpha(1)
		.force('collide', forceCollide<Home>(({ radius }) => radius + spacing * 1.2).iterations(4))
		.tick(TICKS);
	return discs;
}
