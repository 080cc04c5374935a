import { LABEL_SIZE, LINE_HEIGHT, measureLabel, textWidth } from '../label-box.ts';
import type { MapGraph } from './map-graph.ts';
import type { MapLayout, Point } from './map-layout.ts';
import type { Rectangle } from './rectangles.ts';
import { RectangleIndex } from './rectangles.ts';

/**
 * Zoom factors, in pixels per map unit, at which labels appear. A label stays visible at all larger
 * ones: labels are centered below their dots, so zooming in only moves them apart.
 */
export const ZOOM_LEVELS = [0.35, 0.6, 1, 2, 4, 8, 16] as const;
/** From the center of a dot to the top of its label, in pixels. */
const LABEL_DROP = 7;
/** Minimum distance between labels, in pixels. */
const GAP = 3;
/** Font size of group names by zoom level, in pixels; they are hidden at higher levels. */
export const NAME_SIZES = [11, 15, 19, 19] as const;

export interface GroupName extends Point {
	lines: readonly string[];
	/** Index of the first zoom level that shows it. */
	level: number;
}

export interface MapLabels {
	/** By node: index of the first zoom level that shows its label. */
	levels: readonly number[];
	/** By group; undefined for groups that are empty or have no name. */
	names: readonly (GroupName | undefined)[];
}

/** Chooses the labels to show at each zoom level, best-connected nodes first. */
export function placeLabels(
	{ nodes }: MapGraph,
	layout: MapLayout,
	groupNames: readonly (string | undefined)[],
): MapLabels {
	const { points } = layout;
	const centers = centersOf(nodes, points, groupNames.length);
	const names = placeNames(centers, groupNames, layout);
	const order = nodes
		.map((_, index) => index)
		.sort((a, b) => nodes[b]!.degree - nodes[a]!.degree || a - b);
	const levels = new Array<number>(nodes.length).fill(ZOOM_LEVELS.length);
	const nameBoxes = ZOOM_LEVELS.map((_, level) => {
		const index = new RectangleIndex();
		for (const name of names) {
			if (name && name.level <= level && level < NAME_SIZES.length) index.add(nameBox(name, level));
		}
		return index;
	});
	// Names have other anchors than labels, so a label must clear them at every higher zoom level too.
	const clearsNames = (index: number, from: number) =>
		ZOOM_LEVELS.every(
			(zoom, level) =>
				level < from ||
				!nameBoxes[level]!.overlaps(labelBox(nodes[index]!.title, points[index]!, zoom)),
		);
	for (const [level, zoom] of ZOOM_LEVELS.entries()) {
		const taken = new RectangleIndex();
		for (const index of order) {
			if (levels[index]! >= level) continue;
			taken.add(labelBox(nodes[index]!.title, points[index]!, zoom));
		}
		for (const index of order) {
			if (levels[index]! < level) continue;
			const box = labelBox(nodes[index]!.title, points[index]!, zoom);
			if (leavesMap(box, layout, zoom) || taken.overlaps(box) || !clearsNames(index, level))
				continue;
			taken.add(box);
			levels[index] = level;
		}
	}
	return { levels, names };
}

/** Bounding box of a node's label, in pixels. */
export function labelBox(title: string, { x, y }: Point, zoom: number): Rectangle {
	const { width, height } = measureLabel(title);
	const top = y * zoom + LABEL_DROP;
	const half = width / 2 + GAP;
	return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + height + GAP };
}

/** Bounding box of a group's name, in pixels. */
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

/** Whether a rectangle extends beyond the map. */
function leavesMap({ left, right, bottom }: Rectangle, { width, height }: MapLayout, zoom: number) {
	return left < 0 || right > width * zoom || bottom > height * zoom;
}

function centersOf(
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

/** Centers each name on its group; the lowest zoom level shows those that fit, largest groups first. */
function placeNames(
	centers: ReturnType<typeof centersOf>,
	names: readonly (string | undefined)[],
	layout: MapLayout,
): (GroupName | undefined)[] {
	const placed: (GroupName | undefined)[] = names.map(() => undefined);
	const taken = [new RectangleIndex(), new RectangleIndex()];
	const order = [...centers.keys()].sort(
		(a, b) => (centers[b]?.size ?? 0) - (centers[a]?.size ?? 0),
	);
	for (const group of order) {
		const center = centers[group];
		const name = names[group];
		if (!center || name === undefined) continue;
		const { lines } = measureLabel(name);
		const at = (point: Point, level: number): GroupName => ({ lines, ...point, level });
		const point = [0, -18, 18, -36, 36, -54, 54]
			.map((by) => ({ x: center.point.x, y: center.point.y + by }))
			.find((candidate) => !taken[1]!.overlaps(nameBox(at(candidate, 1), 1)));
		if (!point) continue;
		taken[1]!.add(nameBox(at(point, 1), 1));
		const small = nameBox(at(point, 0), 0);
		const fits = !taken[0]!.overlaps(small) && !leavesMap(small, layout, ZOOM_LEVELS[0]);
		if (fits) taken[0]!.add(small);
		placed[group] = at(point, fits ? 0 : 1);
	}
	return placed;
}
