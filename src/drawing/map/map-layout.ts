import { round } from '../round.ts';
import type { SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { MapGraph } from './map-graph.ts';
import type { Home } from './place-groups.ts';
import { placeGroups } from './place-groups.ts';

/** A point in map units. */
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

/** Every map has this size, so that style sheets can compute its scale. */
export const MAP_WIDTH = 1000;
export const MAP_HEIGHT = 625;
const MARGIN = 42;
/** Among few nodes, those at the edge should have labels too. */
const WIDE_MARGIN = 90;
const SPARSE = 30;
/** Width divided by height may change by this factor to fill the map. */
const MAX_STRETCH = 1.5;
const TICKS = 90;
/** Alpha decay that ends the simulation after `TICKS` rather than d3-force's default 300. */
const ALPHA_DECAY = 1 - 0.001 ** (1 / TICKS);
const ASPECT_RATIO = MAP_WIDTH / MAP_HEIGHT;
const VELOCITY_DECAY = 0.9;
/** Space for a node before the map is scaled to its size. */
const SPACING = 15;

interface Body extends SimulationNodeDatum {
	group: number;
	home: Home;
}

/**
 * Lays a graph out with d3-force. Each node starts at a position within its group that depends only
 * on its slug, so that adding or removing a few nodes hardly moves the others.
 */
export function layOutMap(graph: MapGraph): MapLayout {
	const homes = placeGroups(graph, SPACING);
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
				.strength((link) => (isWithin(link) ? 0.08 : 0.004)),
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
	return scaleToMap(bodies, graph.nodes.length < SPARSE ? WIDE_MARGIN : MARGIN);
}

/** Fills the map; what a shape like a line leaves free is divided between both sides. */
function scaleToMap(bodies: readonly Body[], margin: number): MapLayout {
	const alongX = extentOf(bodies.map(({ x = 0 }) => x));
	const alongY = extentOf(bodies.map(({ y = 0 }) => y));
	const scaleX = (MAP_WIDTH - 2 * margin) / (alongX.size || 1);
	const scaleY = (MAP_HEIGHT - 2 * margin) / (alongY.size || 1);
	const limit = Math.min(scaleX, scaleY) * MAX_STRETCH;
	// Tenths of a unit are visible only on dense maps.
	const digits = bodies.length > 1500 ? 1 : 0;
	const place = (value: number, { middle }: typeof alongX, scale: number, size: number) =>
		round(size / 2 + (value - middle) * Math.min(scale, limit), digits);
	return {
		width: MAP_WIDTH,
		height: MAP_HEIGHT,
		points: bodies.map(({ x = 0, y = 0 }) => ({
			x: place(x, alongX, scaleX, MAP_WIDTH),
			y: place(y, alongY, scaleY, MAP_HEIGHT),
		})),
	};
}

function extentOf(values: readonly number[]): { middle: number; size: number } {
	if (values.length === 0) return { middle: 0, size: 0 };
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return { middle: (low + high) / 2, size: high - low };
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
