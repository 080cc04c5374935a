import { LABEL_SIZE, LINE_HEIGHT, measureLabel, textWidth } from '../label-box.ts';
import type { MapGraph } from './map-graph.ts';
import type { MapLayout, Point } from './map-layout.ts';
import type { Rectangle } from './rectangles.ts';
import { Occupied } from './rectangles.ts';

/**
 * Zooms, in pixels a map unit, at which labels appear. A label shown at one zoom is shown at all
 * larger ones: all hang centred below their dots, so that zooming in only moves them apart.
 */
export const ZOOM_LEVELS = [0.35, 0.6, 1, 2, 4, 8, 16] as const;
/** From a dot's centre to the top of its label, in pixels. */
export const LABEL_DROP = 7;
/** Room between two labels, in pixels. */
const GAP = 3;
/** Size of a group's name by zoom level, in pixels; beyond these it is not shown. */
export const NAME_SIZES = [11, 15, 19, 19] as const;

export interface GroupName extends Point {
	lines: readonly string[];
	/** Index of the first zoom level at which it is shown. */
	level: number;
}

export interface MapLabels {
	/** By node: index of the first zoom level at which its label is shown. */
	levels: readonly number[];
	/** By group; undefined for one without nodes. */
	names: readonly (GroupName | undefined)[];
}

/** Decides which labels are shown at which zoom, the best connected first. */
export function placeLabels(
	{ nodes }: MapGraph,
	layout: MapLayout,
	groupNames: readonly string[],
): MapLabels {
	const { points } = layout;
	const centres = centresOf(nodes, points, groupNames.length);
	const names = placeNames(centres, groupNames, layout);
	const order = nodes
		.map((_, index) => index)
		.sort((a, b) => nodes[b]!.degree - nodes[a]!.degree || a - b);
	const levels = new Array<number>(nodes.length).fill(ZOOM_LEVELS.length);
	const nameRooms = ZOOM_LEVELS.map((_, level) => {
		const room = new Occupied();
		for (const name of names) {
			if (name && name.level <= level && level < NAME_SIZES.length) room.add(nameBox(name, level));
		}
		return room;
	});
	// Names hang on other points than labels do, so a label must clear them at each zoom to come.
	const clearsNames = (index: number, from: number) =>
		ZOOM_LEVELS.every(
			(zoom, level) =>
				level < from || !nameRooms[level]!.has(labelBox(nodes[index]!.title, points[index]!, zoom)),
		);
	for (const [level, zoom] of ZOOM_LEVELS.entries()) {
		const taken = new Occupied();
		for (const index of order) {
			if (levels[index]! >= level) continue;
			taken.add(labelBox(nodes[index]!.title, points[index]!, zoom));
		}
		for (const index of order) {
			if (levels[index]! < level) continue;
			const box = labelBox(nodes[index]!.title, points[index]!, zoom);
			if (leavesMap(box, layout, zoom) || taken.has(box) || !clearsNames(index, level)) continue;
			taken.add(box);
			levels[index] = level;
		}
	}
	return { levels, names };
}

/** The room of a node's label at a zoom, in pixels. */
export function labelBox(title: string, { x, y }: Point, zoom: number): Rectangle {
	const { width, height } = measureLabel(title);
	const top = y * zoom + LABEL_DROP;
	const half = width / 2 + GAP;
	return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + height + GAP };
}

/** The room of a group's name at a zoom level, in pixels. */
export function nameBox({ lines, x, y }: GroupName, level: number): Rectangle {
	const zoom = ZOOM_LEVELS[level]!;
	const size = NAME_SIZES[level] ?? 0;
	const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2 + GAP;
	const height = (lines.length * size * LINE_HEIGHT) / LABEL_SIZE / 2 + GAP;
	return {
		left: x * zoom - half,
		right: x * zoom + half,
		top: y * zoom - height,
		bottom: y * zoom + height,
	};
}

/** Whether a window with just the whole map in it would cut a rectangle off. */
function leavesMap({ left, right, bottom }: Rectangle, { width, height }: MapLayout, zoom: number) {
	return left < 0 || right > width * zoom || bottom > height * zoom;
}

function centresOf(
	nodes: MapGraph['nodes'],
	points: readonly Point[],
	groups: number,
): ({ point: Point; size: number } | undefined)[] {
	return Array.from({ length: groups }, (_, group) => {
		const members = points.filter((_point, index) => nodes[index]!.group === group);
		if (members.length === 0) return undefined;
		const mean = (pick: (point: Point) => number) =>
			Math.round(members.reduce((sum, point) => sum + pick(point), 0) / members.length);
		return { point: { x: mean(({ x }) => x), y: mean(({ y }) => y) }, size: members.length };
	});
}

/** Each name in the middle of its group; at the smallest zoom only those that fit, largest first. */
function placeNames(
	centres: ReturnType<typeof centresOf>,
	names: readonly string[],
	layout: MapLayout,
): (GroupName | undefined)[] {
	const placed: (GroupName | undefined)[] = names.map(() => undefined);
	const taken = [new Occupied(), new Occupied()];
	const order = [...centres.keys()].sort(
		(a, b) => (centres[b]?.size ?? 0) - (centres[a]?.size ?? 0),
	);
	for (const group of order) {
		const centre = centres[group];
		if (!centre) continue;
		const { lines } = measureLabel(names[group]!);
		const at = (point: Point, level: number): GroupName => ({ lines, ...point, level });
		const point = [0, -18, 18, -36, 36, -54, 54]
			.map((by) => ({ x: centre.point.x, y: centre.point.y + by }))
			.find((candidate) => !taken[1]!.has(nameBox(at(candidate, 1), 1)));
		if (!point) continue;
		taken[1]!.add(nameBox(at(point, 1), 1));
		const small = nameBox(at(point, 0), 0);
		const fits = !taken[0]!.has(small) && !leavesMap(small, layout, ZOOM_LEVELS[0]);
		if (fits) taken[0]!.add(small);
		placed[group] = at(point, fits ? 0 : 1);
	}
	return placed;
}
