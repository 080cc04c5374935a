import { LABEL_SIZE, LINE_HEIGHT, measureLabel, textWidth } from '../label-box.ts';
import type { MapNode } from './map-graph.ts';
import type { Point } from './map-layout.ts';
import type { Rectangle } from './rectangles.ts';
import { RectangleIndex } from './rectangles.ts';

/** The name of a group. Text is centered on the point. */
export interface GroupName extends Point {
	group: number;
	name: string;
	lines: readonly string[];
}

/**
 * How large a name is at the smallest scale at which it is shown, so that names which are apart
 * then are apart at any other. Sizes are those of styles/map-view.css, in pixels at a font size of
 * 16 px, and the zoom is in pixels per map unit.
 */
export const NAME_SCALES = {
	/** A map of 38 rem, beside nothing. */
	wide: { zoom: 0.6, size: 13 },
	/** A map of 18 rem, on its side. */
	tall: { zoom: 0.46, size: 11.5 },
} as const;
/** Minimum distance between names, in pixels. */
const GAP = 3;
/** Distance between places to try, in map units. */
const GRID = 9;

/** The size of a map, by whether it stands on its side. */
export type Shape = keyof typeof NAME_SCALES;

/**
 * Puts each name as close to the middle of its group as the names of larger groups leave space. One
 * for which the whole map has no space is left out.
 */
export function placeNames(
	nodes: readonly Pick<MapNode, 'group'>[],
	points: readonly Point[],
	names: readonly (string | undefined)[],
	size: { width: number; height: number },
	shape: Shape,
): GroupName[] {
	const taken = new RectangleIndex();
	const offsets = offsetsWithin(size);
	return centersOf(nodes, points, names.length)
		.flatMap((center, group) => {
			const name = names[group];
			return center && name !== undefined ? { ...center, group, name } : [];
		})
		.sort((a, b) => b.count - a.count || a.group - b.group)
		.flatMap(({ group, name, x, y }): GroupName[] => {
			const { lines } = measureLabel(name);
			const place = { group, name, lines };
			for (const offset of offsets) {
				const at = { x: x + offset.x, y: y + offset.y };
				const box = nameBox({ ...place, ...at }, NAME_SCALES[shape]);
				if (leavesMap(box, size, NAME_SCALES[shape].zoom) || taken.overlaps(box)) continue;
				taken.add(box);
				return [{ ...place, ...at }];
			}
			return [];
		})
		.sort((a, b) => a.group - b.group);
}

/** Bounding box of a group's name, in pixels. */
export function nameBox(
	{ lines, x, y }: Pick<GroupName, 'lines' | 'x' | 'y'>,
	{ zoom, size }: { zoom: number; size: number },
): Rectangle {
	const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2 + GAP;
	const height = (lines.length * size * LINE_HEIGHT) / LABEL_SIZE / 2 + GAP;
	return {
		left: x * zoom - half,
		right: x * zoom + half,
		top: y * zoom - height,
		bottom: y * zoom + height,
	};
}

/** The mean of the nodes of each group; undefined for empty groups. */
export function centersOf(
	nodes: readonly Pick<MapNode, 'group'>[],
	points: readonly Point[],
	groups: number,
): ((Point & { count: number }) | undefined)[] {
	return Array.from({ length: groups }, (_, group) => {
		const members = points.filter((_point, index) => nodes[index]!.group === group);
		if (members.length === 0) return undefined;
		const mean = (pick: (point: Point) => number) =>
			Math.round(members.reduce((sum, point) => sum + pick(point), 0) / members.length);
		return { x: mean(({ x }) => x), y: mean(({ y }) => y), count: members.length };
	});
}

/** Whether a rectangle extends beyond the map. */
export function leavesMap(
	{ left, right, top, bottom }: Rectangle,
	{ width, height }: { width: number; height: number },
	zoom: number,
): boolean {
	return left < 0 || top < 0 || right > width * zoom || bottom > height * zoom;
}

/** Offsets in a grid, nearest first; up and down before sideways. */
function offsetsWithin({ width, height }: { width: number; height: number }): Point[] {
	const steps = (size: number) =>
		Array.from(
			{ length: Math.ceil(size / GRID) * 2 + 1 },
			(_, i) => GRID * (i - Math.ceil(size / GRID)),
		);
	return steps(width)
		.flatMap((x) => steps(height).map((y) => ({ x, y })))
		.sort((a, b) => 2 * (a.x ** 2 - b.x ** 2) + a.y ** 2 - b.y ** 2 || a.y - b.y || a.x - b.x);
}
