import { round } from '../round.ts';
import { measureLabel } from '../label-box.ts';
import type { EdgeStyle } from '../../model/relations.ts';
import type { MapGraph, MapLink } from './map-graph.ts';
import { DOT_SIZES, regionOf, sizesOf } from './dots.ts';
import type { Bundle } from './group-bundles.ts';
import { bundlesOf } from './group-bundles.ts';
import { placeLabels } from './place-labels.ts';
import type { GroupName, Shape } from './place-names.ts';
import { placeNames } from './place-names.ts';
import type { MapLayout } from './map-layout.ts';

/**
 * The map as a few large SVG elements: one path per group and dot size, and one line per pair of
 * groups. Lines between terms are drawn by a script for what the reader looks at. Narrow screens turn
 * the map on its side, with texts at places of their own.
 */
export interface MapDrawing {
	width: number;
	height: number;
	/** Scale of the dots; 1 for a few hundred terms. */
	unit: number;
	/** Width of the area around a dot that belongs to its group, in map units. */
	region: number;
	dots: readonly { group: number; size: number; path: string }[];
	/** Lines between terms, for a picture of the map without texts. */
	edges: readonly StyledPath[];
	/** Lines between groups that are shown at rest; `weight` is from 1 to 6. */
	bundles: readonly (Bundle & { weight: number })[];
	names: Readonly<Record<Shape, readonly GroupName[]>>;
	/** Labels visible before zooming in. */
	labels: Readonly<Record<Shape, readonly MapLabel[]>>;
}

/** All edges of one style. */
export interface StyledPath {
	style: EdgeStyle;
	path: string;
}

export interface MapLabel {
	slug: string;
	lines: readonly string[];
	x: number;
	y: number;
	level: number;
}

/** Data for the script that makes the map interactive. */
export interface MapData {
	width: number;
	height: number;
	/** As in the drawing. */
	region: number;
	nodes: readonly MapDataNode[];
	/** `from` and `to` are indexes into `nodes`. */
	links: readonly MapLink[];
	/** All pairs of groups that have a link. */
	bundles: readonly Bundle[];
}

export interface MapDataNode {
	slug: string;
	title: string;
	x: number;
	y: number;
	group: number;
	/** Index of the first zoom level that shows the label, by shape of the map. */
	levels: Readonly<Record<Shape, number>>;
}

/** Number of zoom levels that a page can show without JavaScript. */
const STATIC_LEVELS = 3;

export function drawMap(
	graph: MapGraph,
	mentions: readonly MapLink[],
	layout: MapLayout,
	groupNames: readonly (string | undefined)[],
): { drawing: MapDrawing; data: MapData } {
	const { nodes, links } = graph;
	const { points } = layout;
	const shapes = {
		wide: textsOf(graph, layout, groupNames, 'wide'),
		tall: textsOf(graph, onItsSide(layout), groupNames, 'tall'),
	};
	const region = regionOf(points);
	const bundles = bundlesOf(graph, [...links, ...mentions], points);
	const pathOf = (indexes: readonly number[]) =>
		indexes.map((index) => `M${points[index]!.x} ${points[index]!.y}h0`).join('');
	const sizes = sizesOf(nodes.map(({ degree }) => degree));
	const indexes = [...nodes.keys()];
	return {
		drawing: {
			width: layout.width,
			height: layout.height,
			unit: Math.min(1, Math.max(0.3, round(25 / Math.sqrt(nodes.length)))),
			region,
			dots: Array.from({ length: graph.groups * DOT_SIZES }, (_, i) => {
				const [group, size] = [Math.floor(i / DOT_SIZES), i % DOT_SIZES];
				const members = indexes.filter((n) => nodes[n]!.group === group && sizes[n] === size);
				return { group, size, path: pathOf(members) };
			}).filter(({ path }) => path !== ''),
			edges: stylesOf(links).map((style) => ({
				style,
				path: links
					.filter((link) => link.style === style)
					.map(({ from, to }) => {
						const [a, b] = [points[from]!, points[to]!];
						return `M${a.x} ${a.y}l${round(b.x - a.x)} ${round(b.y - a.y)}`;
					})
					.join(''),
			})),
			bundles: bundles.shown,
			names: { wide: shapes.wide.names, tall: shapes.tall.names },
			labels: { wide: shapes.wide.labels, tall: shapes.tall.labels },
		},
		data: {
			width: layout.width,
			height: layout.height,
			region,
			nodes: nodes.map(({ slug, title, group }, index) => {
				const levels = { wide: shapes.wide.levels[index]!, tall: shapes.tall.levels[index]! };
				return { slug, title, ...points[index]!, group, levels };
			}),
			links: [...links, ...mentions],
			bundles: bundles.all,
		},
	};
}

/** The layout for narrow screens: x and y are exchanged. */
function onItsSide({ width, height, points }: MapLayout): MapLayout {
	return { width: height, height: width, points: points.map(({ x, y }) => ({ x: y, y: x })) };
}

function textsOf(
	graph: MapGraph,
	layout: MapLayout,
	groupNames: readonly (string | undefined)[],
	shape: Shape,
) {
	const { nodes } = graph;
	const names = placeNames(nodes, layout.points, groupNames, layout, shape);
	const levels = placeLabels(graph, layout, names);
	const labels = nodes.flatMap(({ slug, title }, index): MapLabel[] => {
		const level = levels[index]!;
		if (level >= STATIC_LEVELS) return [];
		return [{ slug, lines: measureLabel(title).lines, ...layout.points[index]!, level }];
	});
	return { names, levels, labels };
}

function stylesOf(links: readonly MapLink[]): EdgeStyle[] {
	return [...new Set(links.map(({ style }) => style))];
}
