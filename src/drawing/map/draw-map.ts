import { round } from '../round.ts';
import { measureLabel } from '../label-box.ts';
import type { EdgeStyle } from '../../model/relations.ts';
import type { MapGraph, MapLink } from './map-graph.ts';
import type { GroupName } from './place-labels.ts';
import { placeLabels, ZOOM_LEVELS } from './place-labels.ts';
import type { MapLayout } from './map-layout.ts';

/**
 * The map as a few large SVG elements: one path per group and dot size. Mentions are drawn by a
 * script on demand.
 */
export interface MapDrawing {
	width: number;
	height: number;
	/** Scale of the dots; 1 for a few hundred terms. */
	unit: number;
	dots: readonly { group: number; size: number; path: string }[];
	edges: readonly StyledPath[];
	names: readonly (GroupName & { group: number })[];
	/** Labels visible before zooming in. */
	labels: readonly MapLabel[];
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
	nodes: readonly MapDataNode[];
	/** `from` and `to` are indexes into `nodes`. */
	links: readonly MapLink[];
}

export interface MapDataNode {
	slug: string;
	title: string;
	x: number;
	y: number;
	group: number;
	/** Index of the first zoom level that shows the label. */
	level: number;
}

const DOT_SIZES = 3;
/** Number of zoom levels that a page can show without JavaScript. */
const STATIC_LEVELS = 2;

export function drawMap(
	graph: MapGraph,
	mentions: readonly MapLink[],
	layout: MapLayout,
	groupNames: readonly (string | undefined)[],
): { drawing: MapDrawing; data: MapData } {
	const { nodes, links } = graph;
	const { points } = layout;
	const { levels, names } = placeLabels(graph, layout, groupNames);
	const pathOf = (indexes: readonly number[]) =>
		indexes.map((index) => `M${points[index]!.x} ${points[index]!.y}h0`).join('');
	const sizes = sizesOf(nodes.map(({ degree }) => degree));
	const indexes = [...nodes.keys()];
	return {
		drawing: {
			width: layout.width,
			height: layout.height,
			unit: Math.min(1, Math.max(0.3, round(25 / Math.sqrt(nodes.length)))),
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
			names: names.flatMap((name, group) => (name ? { ...name, group } : [])),
			labels: indexes
				.filter((index) => levels[index]! < STATIC_LEVELS)
				.map((index) => ({
					slug: nodes[index]!.slug,
					lines: measureLabel(nodes[index]!.title).lines,
					...points[index]!,
					level: levels[index]!,
				})),
		},
		data: {
			width: layout.width,
			height: layout.height,
			nodes: nodes.map(({ slug, title, group }, index) => {
				const level = Math.min(levels[index]!, ZOOM_LEVELS.length);
				return { slug, title, ...points[index]!, group, level };
			}),
			links: [...links, ...mentions],
		},
	};
}

function stylesOf(links: readonly MapLink[]): EdgeStyle[] {
	return [...new Set(links.map(({ style }) => style))];
}

/** The best-connected tenth is large, the next third is medium. */
function sizesOf(degrees: readonly number[]): number[] {
	const sorted = degrees.toSorted((a, b) => b - a);
	const large = sorted[Math.floor(sorted.length / 10)] ?? 0;
	const middle = sorted[Math.floor(sorted.length / 2.3)] ?? 0;
	return degrees.map((degree) => (degree >= large ? 2 : degree >= middle ? 1 : 0));
}
