import type { SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { MapGraph } from './map-graph.ts';

/** A point in map units; the map is `MAP_WIDTH` wide, whatever it holds. */
export interface Point {
	x: number;
	y: number;
}

export interface MapLayout {
	width: number;
	height: number;
	/** By place in the graph's nodes. */
	points: readonly Point[];
}

export const MAP_WIDTH = 1000;
const MARGIN = 36;
const TICKS = 120;
/** Brings a simulation to rest in so many steps rather than the 300 of d3-force. */
const COOLING = 1 - 0.001 ** (1 / TICKS);
/** Keeps points of a spiral evenly apart (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How much wider than high the map is. */
const WIDENING = 1.9;
const DECAY = 0.9;
/** Room a node takes before the map is scaled to its width. */
const SPACING = 15;

interface Body extends SimulationNodeDatum {
	group: number;
	home: Point;
}

/**
 * Lays a graph out with d3-force. Each group has its place; each node starts at a spot in its group that depends on nothing but its slug, so that
 * a few nodes more or less move the others little.
 */
export function layOutMap(graph: MapGraph): MapLayout {
	const homes = placeGroups(graph);
	const bodies = graph.nodes.map(({ slug, group }): Body => {
		const home = homes[group]!;
		const angle = fraction(slug, 1) * 2 * Math.PI;
		const distance = home.radius * Math.sqrt(fraction(slug, 2));
		const start = {
			x: home.x + distance * Math.cos(angle),
			y: home.y + distance * Math.sin(angle),
		};
		return { group, home, ...start };
	});
	const links = graph.links.map(({ from, to }) => ({ source: from, target: to }));
	const isWithin = (link: { source: Body | number; target: Body | number }) =>
		(link.source as Body).group === (link.target as Body).group;
	forceSimulation(bodies)
		.velocityDecay(DECAY)
		.alphaDecay(COOLING)
		.force(
			'link',
			forceLink<Body, { source: Body | number; target: Body | number }>(links)
				.distance(SPACING * 1.6)
				.strength((link) => (isWithin(link) ? 0.12 : 0.012)),
		)
		.force(
			'repulsion',
			forceManyBody<Body>()
				.strength(-14)
				.distanceMax(SPACING * 6)
				.theta(0.7),
		)
		.force('collide', forceCollide<Body>(SPACING * 0.62).iterations(2))
		.force('x', forceX<Body>(({ home }) => home.x).strength(0.15))
		.force('y', forceY<Body>(({ home }) => home.y).strength(0.15))
		.stop()
		.tick(TICKS);
	return scaleToWidth(bodies);
}

interface Home extends Omit<SimulationNodeDatum, 'x' | 'y'>, Point {
	radius: number;
}

/**
 * A disc for each group, large enough for its nodes. The first group is in the middle and the
 * others follow on a spiral, so that the place of a group hangs on the order of the groups and
 * hardly on what is in them.
 */
function placeGroups({ groups, nodes }: MapGraph): Home[] {
	const sizes = new Array<number>(groups).fill(0);
	for (const { group } of nodes) sizes[group]!++;
	// In steps, so that one node more does not push all other groups aside.
	const radii = sizes.map(
		(size) => SPACING * 0.9 * 2 ** (Math.round(Math.log2(size + 2) * 1.5) / 3),
	);
	let area = 0;
	const discs = radii.map((radius, index): Home => {
		const distance = 1.15 * Math.sqrt(area + (index === 0 ? 0 : radius ** 2 / 2));
		area += radius ** 2;
		const angle = index * GOLDEN_ANGLE;
		return { x: distance * WIDENING * Math.cos(angle), y: distance * Math.sin(angle), radius };
	});
	forceSimulation(discs)
		.alphaDecay(COOLING)
		.force('collide', forceCollide<Home>(({ radius }) => radius + SPACING * 0.5).iterations(4))
		.force('x', forceX<Home>(0).strength(0.02))
		.force('y', forceY<Home>(0).strength(0.02 * WIDENING))
		.stop()
		.tick(TICKS);
	return discs;
}

function scaleToWidth(bodies: readonly Body[]): MapLayout {
	const xs = bodies.map(({ x = 0 }) => x);
	const ys = bodies.map(({ y = 0 }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const scale = (MAP_WIDTH - 2 * MARGIN) / (Math.max(...xs) - left || 1);
	const round = (value: number) => Math.round(value * 10) / 10;
	return {
		width: MAP_WIDTH,
		height: Math.ceil((Math.max(...ys) - top) * scale + 2 * MARGIN),
		points: bodies.map((_, i) => ({
			x: round((xs[i]! - left) * scale + MARGIN),
			y: round((ys[i]! - top) * scale + MARGIN),
		})),
	};
}

/** A number in [0, 1) that depends on a text and a seed alone (FNV-1a, 32 bits). */
function fraction(text: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (const character of text) {
		hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	}
	// One round of mixing: the last characters of a slug must reach the high bits.
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
