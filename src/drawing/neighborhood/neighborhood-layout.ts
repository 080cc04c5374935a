import { round } from '../round.ts';
import type { Glossary } from '../../model/glossary.ts';
import { termOf } from '../../model/glossary.ts';
import type { Label } from '../label-box.ts';
import { LINE_HEIGHT, measureLabel } from '../label-box.ts';
import type { Edge, Neighborhood, Place, Side } from './neighborhood.ts';
import type { End, Rectangle } from './line-between.ts';
import { lineBetween } from './line-between.ts';
import type { Anchor, Spot } from './side-places.ts';
import { arcSpots, columnSpots } from './side-places.ts';

/** In SVG units, origin at the top left. */
export interface NeighborhoodLayout {
	width: number;
	height: number;
	center: { slug: string; x: number; y: number; lines: readonly string[]; box: Rectangle };
	nodes: readonly PlacedNode[];
	headings: readonly PlacedHeading[];
	edges: readonly PlacedEdge[];
}

export interface PlacedNode {
	slug: string;
	x: number;
	y: number;
	lines: readonly string[];
	anchor: Anchor;
	/** Where the label is, and the baseline of its first line. */
	label: Rectangle & { baseline: number };
}

/** The name of a place, at the border of the drawing. */
export interface PlacedHeading extends Place {
	x: number;
	baseline: number;
	align: 'start' | 'middle' | 'end';
}

export interface PlacedEdge extends Edge {
	/** Whether it ends at the center; others are shown on demand. */
	isSpoke: boolean;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export const GRAPH_WIDTH = 384;
const HALF = GRAPH_WIDTH / 2;
const MARGIN = 4;
/** From the middle of a dot to its label. */
const LABEL_DISTANCE = 10;
const PILL_PADDING = 7;
/** From the baseline of a heading to what is below it, or from what is above to its baseline. */
const HEADING_SPACE = { before: 16, after: 9 };
const MAX_LABEL_WIDTH = 96;

/** Lays a neighborhood out: what comes before above, what comes after below, the rest at the sides. */
export function layOutNeighborhood(
	glossary: Glossary,
	{ center, places, edges }: Neighborhood,
): NeighborhoodLayout {
	const labelOf = (slug: string) => measureLabel(termOf(glossary, slug).title, MAX_LABEL_WIDTH);
	const pill = pillOf(labelOf(center));
	const labels = new Map(places.map(({ side, slugs }) => [side, slugs.map(labelOf)]));
	const columns = (['left', 'right'] as const).map(
		(side) => [side, columnSpots(side, labels.get(side) ?? [])] as const,
	);
	const columnHeight = Math.max(
		...(['left', 'right'] as const).map((side) => heightOf(labels.get(side) ?? [])),
	);
	const headingSpace = columnHeight > 0 ? HEADING_SPACE.before + HEADING_SPACE.after : 0;
	const clearance = Math.max(pill.height / 2, columnHeight / 2 + headingSpace / 2);
	const spots = new Map<Side, Spot[]>([
		...columns,
		...(['above', 'below'] as const).map(
			(side) => [side, arcSpots(side, labels.get(side) ?? [], clearance)] as const,
		),
	]);
	const nodes = places.flatMap(({ side, slugs }) =>
		slugs.map((slug, index) =>
			placeNode(slug, labels.get(side)![index]!, spots.get(side)![index]!),
		),
	);
	return settle(center, pill, labelOf(center), places, nodes, edges);
}

function heightOf(labels: readonly Label[]): number {
	return labels.reduce((sum, { height }) => sum + height + LABEL_DISTANCE, 0);
}

function pillOf({ width, height }: Label): Rectangle {
	const [w, h] = [width + 2 * PILL_PADDING, height + 2 * PILL_PADDING];
	return { x: -w / 2, y: -h / 2, width: w, height: h };
}

function placeNode(
	slug: string,
	{ lines, width, height }: Label,
	{ x, y, anchor }: Spot,
): PlacedNode {
	const left = {
		above: x - width / 2,
		below: x - width / 2,
		left: x - LABEL_DISTANCE - width,
		right: x + LABEL_DISTANCE,
	}[anchor];
	const top = {
		above: y - LABEL_DISTANCE - height,
		below: y + LABEL_DISTANCE,
		left: y - height / 2,
		right: y - height / 2,
	}[anchor];
	const label = { x: left, y: top, width, height, baseline: top + LINE_HEIGHT - 4 };
	return { slug, x, y, lines, anchor, label };
}

/** Adds headings and edges, and moves the origin to the top left. */
function settle(
	slug: string,
	pill: Rectangle,
	{ lines }: Label,
	places: readonly Place[],
	nodes: readonly PlacedNode[],
	edges: readonly Edge[],
): NeighborhoodLayout {
	const bySlug = new Map(nodes.map((node) => [node.slug, node]));
	const inPlace = ({ slugs }: Place) => slugs.map((other) => bySlug.get(other)!.label);
	const headings = places.map((place): PlacedHeading => {
		const top = Math.min(...inPlace(place).map(({ y }) => y));
		const bottom = Math.max(...inPlace(place).map(({ y, height }) => y + height));
		const above = top - HEADING_SPACE.after;
		switch (place.side) {
			case 'above':
				return { ...place, x: 0, baseline: above, align: 'middle' };
			case 'below':
				return { ...place, x: 0, baseline: bottom + HEADING_SPACE.before, align: 'middle' };
			case 'left':
				return { ...place, x: MARGIN - HALF, baseline: above, align: 'start' };
			case 'right':
				return { ...place, x: HALF - MARGIN, baseline: above, align: 'end' };
		}
	});
	const tops = [pill.y, ...headings.map(({ baseline }) => baseline - 11)];
	const bottoms = [
		pill.y + pill.height,
		...nodes.map(({ label }) => label.y + label.height),
		...headings.map(({ baseline }) => baseline + 4),
	];
	const top = Math.min(...tops) - MARGIN;
	const move = <T extends { x: number; y: number }>(item: T): T => ({
		...item,
		x: round(item.x + HALF),
		y: round(item.y - top),
	});
	const ends = new Map<string, End>([
		[slug, { x: 0, y: 0, pill }],
		...nodes.map((node): [string, End] => [node.slug, node]),
	]);
	return {
		width: GRAPH_WIDTH,
		height: Math.ceil(Math.max(...bottoms) + MARGIN - top),
		center: { slug, lines, ...move({ x: 0, y: 0 }), box: move(pill) },
		nodes: nodes.map((node) => ({
			...move(node),
			label: { ...move(node.label), baseline: round(node.label.baseline - top) },
		})),
		headings: headings.map((heading) => ({
			...heading,
			x: round(heading.x + HALF),
			baseline: round(heading.baseline - top),
		})),
		edges: edges.map((edge) => {
			const line = lineBetween(ends.get(edge.from)!, ends.get(edge.to)!);
			const [start, end] = [move({ x: line.x1, y: line.y1 }), move({ x: line.x2, y: line.y2 })];
			const isSpoke = edge.from === slug || edge.to === slug;
			return { ...edge, isSpoke, x1: start.x, y1: start.y, x2: end.x, y2: end.y };
		}),
	};
}
