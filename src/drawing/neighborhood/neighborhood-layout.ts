import { round } from '../round.ts';
import type { SimulationNodeDatum } from 'd3-force';
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Box } from '../boxes.ts';
import { separateBoxes } from '../boxes.ts';
import type { Glossary, Term } from '../../model/glossary.ts';
import { termOf } from '../../model/glossary.ts';
import type { Label } from '../label-box.ts';
import { LABEL_SIZE, measureLabel } from '../label-box.ts';
import { startOf, targetOf } from './neighbor-places.ts';
import type { Edge, Neighborhood } from './neighborhood.ts';
import type { RelationKind } from '../../model/relations.ts';

/** In SVG units, origin at the top left. */
export interface NeighborhoodLayout {
	width: number;
	height: number;
	nodes: readonly PlacedNode[];
	edges: readonly PlacedEdge[];
}

export interface PlacedNode extends Label {
	slug: string;
	title: string;
	center: boolean;
	x: number;
	y: number;
	radius: number;
	/** Bounding box of dot and label. */
	box: { x: number; y: number; width: number; height: number };
}

export interface PlacedEdge extends Edge {
	/** End points on the borders of the two dots. */
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export const GRAPH_WIDTH = 330;
/** From the border of a dot to the top of its label. */
export const LABEL_GAP = 3;
const MARGIN = 8;
const TICKS = 80;
const CENTER_RADIUS = 8;
const RADIUS = 5;
/** Space for the arrowhead between the line and the dot. */
const ARROW_LENGTH = 3;

interface Node extends Omit<SimulationNodeDatum, 'x' | 'y'>, Box {
	slug: string;
	kind: RelationKind | undefined;
	label: Label;
	radius: number;
}

/** Lays a neighborhood out with d3-force, deterministically. */
export function layOutNeighborhood(
	glossary: Glossary,
	{ center, neighbors, edges }: Neighborhood,
): NeighborhoodLayout {
	const kinds = new Map(neighbors.map(({ slug, kind }) => [slug, kind]));
	// d3-force depends on node order, which must not depend on which side lists a relation.
	const nodes = [center, ...[...kinds.keys()].sort()].map((slug, index) =>
		makeNode(termOf(glossary, slug), kinds.get(slug), index),
	);
	const hub = nodes[0]!;
	[hub.fx, hub.fy] = [0, 0];

	const links = edges
		.map(({ from, to }) => ({ source: from, target: to }))
		.sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
	forceSimulation(nodes)
		// A dozen nodes need fewer ticks than d3-force's default of 300.
		.alphaDecay(1 - 0.001 ** (1 / TICKS))
		.force(
			'link',
			forceLink<Node, { source: string | Node; target: string | Node }>(links)
				.id(({ slug }) => slug)
				.distance(({ source, target: to }) => (source === hub || to === hub ? 120 : 80))
				.strength(({ source, target: to }) => (source === hub || to === hub ? 0.1 : 0.04)),
		)
		.force('repulsion', forceManyBody<Node>().strength(-420))
		.force('x', forceX<Node>(({ kind }) => targetOf(kind)[0]).strength(0.12))
		.force('y', forceY<Node>(({ kind }) => targetOf(kind)[1]).strength(0.2))
		.stop()
		.tick(TICKS);
	separateBoxes(nodes, GRAPH_WIDTH - 2 * MARGIN);
	return place(nodes, edges, glossary);
}

function makeNode({ slug, title }: Term, kind: RelationKind | undefined, index: number): Node {
	const label = measureLabel(title, kind ? LABEL_SIZE : LABEL_SIZE + 1);
	const radius = kind ? RADIUS : CENTER_RADIUS;
	const side = Math.max(radius, label.width / 2);
	const down = radius + LABEL_GAP + label.height;
	const box = { left: side, right: side, up: radius, down };
	return { slug, kind, label, radius, ...startOf(kind, index), ...box };
}

function place(
	nodes: readonly Node[],
	edges: readonly Edge[],
	glossary: Glossary,
): NeighborhoodLayout {
	const top = Math.min(...nodes.map(({ y, up }) => y - up)) - MARGIN;
	const bottom = Math.max(...nodes.map(({ y, down }) => y + down)) + MARGIN;
	const placed = nodes.map((node): PlacedNode => {
		const [x, y] = [round(node.x + GRAPH_WIDTH / 2), round(node.y - top)];
		return {
			...node.label,
			slug: node.slug,
			title: termOf(glossary, node.slug).title,
			center: node.kind === undefined,
			x,
			y,
			radius: node.radius,
			box: {
				x: round(x - node.left),
				y: round(y - node.up),
				width: round(node.left + node.right),
				height: round(node.up + node.down),
			},
		};
	});
	const bySlug = new Map(placed.map((node) => [node.slug, node]));
	return {
		width: GRAPH_WIDTH,
		height: Math.ceil(bottom - top),
		nodes: placed,
		edges: edges.map((edge) => ({
			...edge,
			...between(bySlug.get(edge.from)!, bySlug.get(edge.to)!),
		})),
	};
}

function between(a: PlacedNode, b: PlacedNode) {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy) || 1;
	const [start, end] = [a.radius / length, 1 - (b.radius + ARROW_LENGTH) / length];
	return {
		x1: round(a.x + dx * start),
		y1: round(a.y + dy * start),
		x2: round(a.x + dx * end),
		y2: round(a.y + dy * end),
	};
}
