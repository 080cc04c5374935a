import type { Label } from '../label-box.ts';
import { measureLabel } from '../label-box.ts';
import type { MapGraph } from './map-graph.ts';
import type { MapLayout, Point } from './map-layout.ts';
import type { GroupName } from './place-names.ts';
import { leavesMap, nameBox } from './place-names.ts';
import type { Rectangle } from './rectangles.ts';
import { RectangleIndex } from './rectangles.ts';

/**
 * Zoom factors, in pixels per map unit at a font size of 16 px, at which labels appear. A label stays
 * visible at all larger ones: labels are centered below their dots, so zooming in only moves them
 * apart.
 */
export const ZOOM_LEVELS = [0.35, 0.6, 0.95, 1.5, 2.2, 3, 4, 5.5, 8, 16] as const;
/** Names of groups are hidden from this level on. */
export const NAMELESS_LEVEL = 4;
/** Size of names by level, at most, in pixels. */
const NAME_SIZES = [13, 13, 15, 18] as const;
/** Where groups have names, labels appear from this level on. */
const FIRST_NAMED_LEVEL = 2;
/** Labels per group at the first level, so that names come first. */
const FIRST_LABELS = 2;
/** From the center of a dot to the top of its label, in pixels. */
const LABEL_DROP = 7;
/** Minimum distance between labels, in pixels. */
const GAP = 3;

/**
 * Chooses the labels to show at each zoom level, best-connected nodes first.
 *
 * @returns By node: the index of the first zoom level that shows its label.
 */
export function placeLabels(
	{ nodes }: Pick<MapGraph, 'nodes'>,
	layout: MapLayout,
	names: readonly GroupName[],
): number[] {
	const { points } = layout;
	const order = [...nodes.keys()].sort((a, b) => nodes[b]!.degree - nodes[a]!.degree || a - b);
	const levels = new Array<number>(nodes.length).fill(ZOOM_LEVELS.length);
	const nameBoxes = NAME_SIZES.map((size, level) => {
		const index = new RectangleIndex();
		for (const name of names) index.add(nameBox(name, { zoom: ZOOM_LEVELS[level]!, size }));
		return index;
	});
	const sizes = nodes.map(({ title }) => measureLabel(title));
	const boxAt = (index: number, zoom: number) => boxOf(sizes[index]!, points[index]!, zoom);
	// Names have other anchors than labels, so a label must clear them at every higher zoom level too.
	const clearsNames = (index: number, from: number) =>
		nameBoxes.every(
			(boxes, level) => level < from || !boxes.overlaps(boxAt(index, ZOOM_LEVELS[level]!)),
		);
	const first = names.length > 0 ? FIRST_NAMED_LEVEL : 0;
	for (const [level, zoom] of ZOOM_LEVELS.entries()) {
		if (level < first) continue;
		const taken = new RectangleIndex();
		const counts = new Map<number, number>();
		for (const index of order) if (levels[index]! < level) taken.add(boxAt(index, zoom));
		for (const index of order) {
			if (levels[index]! < level) continue;
			const { group } = nodes[index]!;
			const count = counts.get(group) ?? 0;
			if (names.length > 0 && level === first && count === FIRST_LABELS) continue;
			const box = boxAt(index, zoom);
			if (leavesMap(box, layout, zoom) || taken.overlaps(box) || !clearsNames(index, level))
				continue;
			taken.add(box);
			counts.set(group, count + 1);
			levels[index] = level;
		}
	}
	return levels;
}

/** Bounding box of a node's label, in pixels. */
export function labelBox(title: string, point: Point, zoom: number): Rectangle {
	return boxOf(measureLabel(title), point, zoom);
}

function boxOf({ width, height }: Label, { x, y }: Point, zoom: number): Rectangle {
	const top = y * zoom + LABEL_DROP;
	const half = width / 2 + GAP;
	return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + height + GAP };
}
