import { round } from '../round.ts';
import type { SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { MapGraph } from './map-graph.ts';

/** A point in map units; every map is `MAP_WIDTH` wide. */
export interface Point {
	x: number;
	y: number;
}

export interface MapLayout {
	width: number;
	height: number;
	/** In the order of the graph's nodes. */
	points: readonly Point[];
}

export const MAP_WIDTH = 1000;
const MARGIN = 36;
/** Among few nodes, those at the edge should have labels too. */
const WIDE_MARGIN = 90;
const SPARSE = 30;
const TICKS = 90;
/** Alpha decay that ends the simulation after `TICKS` rather than d3-force's default 300. */
const ALPHA_DECAY = 1 - 0.001 ** (1 / TICKS);
/** Spaces the points of a spiral evenly (Vogel, 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Width divided by height. */
const ASPECT_RATIO = 1.9;
const VELOCITY_DECAY = 0.9;
/** Space for a node before the map is scaled to its width. */
const SPACING = 15;

interface Body extends SimulationNodeDatum {
	group: number;
	home: Point;
}

/**
 * Lays a graph out with d3-force. Each node starts at a position within its group that depends only
 * on its slug, so that adding or removing a few nodes hardly moves the others.
 */
export function layOutMap(graph: MapGraph): MapLayout {
	const homes = placeGroups(graph);
	// A single group is drawn out to the shape that several have together.
	const stretch = graph.groups === 1 ? ASPECT_RATIO : 1;
	const bodies = graph.nodes.map(({ slug, group }): Body => {
		const home = homes[group]!;
		const angle = fraction(slug, 1) * 2 * Math.PI;
		const distance = home.radius * Math.sqrt(fraction(slug, 2));
		const start = {
			x: home.x + stretch * distance * Math.cos(angle),
			y: home.y + distance * Math.sin(angle),
		};
		return { group, home, ...start };
	});
	const links = graph.links.map(({ from, to }) => ({ source: from, target: to }));
	const isWithin = (link: { source: Body | number; target: Body | number }) =>
		(link.source as Body).group === (link.target as Body).group;
	forceSimulation(bodies)
		.velocityDecay(VELOCITY_DECAY)
		.alphaDecay(ALPHA_DECAY)
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
				.theta(1.2),
		)
		.force('collide', forceCollide<Body>(SPACING * 0.62).iterations(2))
		.force('x', forceX<Body>(({ home }) => home.x).strength(0.15 / stretch ** 3))
		.force('y', forceY<Body>(({ home }) => home.y).strength(0.15))
		.stop()
		.tick(TICKS);
	return scaleToWidth(bodies, graph.nodes.length < SPARSE ? WIDE_MARGIN : MARGIN);
}

interface Home extends Omit<SimulationNodeDatum, 'x' | 'y'>, Point {
	radius: number;
}

/**
 * Places a disc for each group, large enough for its nodes, on a spiral from the center. The
 * position of a group depends on the order of the groups and hardly on their sizes.
 */
function placeGroups({ groups, nodes }: MapGraph): Home[] {
	const sizes = new Array<number>(groups).fill(0);
	for (const { group } of nodes) sizes[group]!++;
	// Rounded to steps, so that one more node does not move all other groups.
	const radii = sizes.map(
		(size) => SPACING * 0.9 * 2 ** (Math.round(Math.log2(size + 2) * 1.5) / 3),
	);
	let area = 0;
	const discs = radii.map((radius, index): Home => {
		const distance = 1.15 * Math.sqrt(area + (index === 0 ? 0 : radius ** 2 / 2));
		area += radius ** 2;
		const angle = index * GOLDEN_ANGLE;
		return { x: distance * ASPECT_RATIO * Math.cos(angle), y: distance * Math.sin(angle), radius };
	});
	forceSimulation(discs)
		.alphaDecay(ALPHA_DECAY)
		.force('collide', forceCollide<Home>(({ radius }) => radius + SPACING * 0.5).iterations(4))
		.force('x', forceX<Home>(0).strength(0.02))
		.force('y', forceY<Home>(0).strength(0.02 * ASPECT_RATIO))
		.stop()
		.tick(TICKS);
	return discs;
}

function scaleToWidth(bodies: readonly Body[], margin: number): MapLayout {
	const xs = bodies.map(({ x = 0 }) => x);
	const ys = bodies.map(({ y = 0 }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const scale = (MAP_WIDTH - 2 * margin) / (Math.max(...xs) - left || 1);
	// Tenths of a unit are visible only on dense maps.
	const digits = bodies.length > 1500 ? 1 : 0;
	return {
		width: MAP_WIDTH,
		height: Math.ceil((Math.max(...ys) - top) * scale + 2 * margin),
		points: bodies.map((_, i) => ({
			x: round((xs[i]! - left) * scale + margin, digits),
			y: round((ys[i]! - top) * scale + margin, digits),
		})),
	};
}

/** A hash of the text in [0, 1) (FNV-1a, 32 bits). */
function fraction(text: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (const character of text) {
		hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	}
	// Mixes the last characters into the high bits.
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
