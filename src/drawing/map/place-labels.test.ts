import { expect, test } from 'vitest';
import { labelBox, NAMELESS_LEVEL, placeLabels, ZOOM_LEVELS } from './place-labels.ts';
import { layOutMap } from './map-layout.ts';
import { nameBox, placeNames } from './place-names.ts';
import { rectanglesOverlap } from './rectangles.ts';
import { makeGraph } from './test-graph.ts';

const graph = makeGraph(400);
const layout = layOutMap(graph);
const NAMES = Array.from({ length: graph.groups }, (_, i) => `Cheeses of kind ${i}`);
const names = placeNames(graph.nodes, layout.points, NAMES, layout, 'wide');
const levels = placeLabels(graph, layout, names);
/** As styles/map-view.css sets it. */
const nameSize = (zoom: number) => (zoom < 0.83 ? 13 : zoom < 1.28 ? 15 : 18);

test.each(ZOOM_LEVELS.map((zoom, level) => [zoom, level] as const))(
	'no labels overlap at %f pixels per unit',
	(zoom, level) => {
		const shown = level < NAMELESS_LEVEL && level > 0 ? names : [];
		const boxes = [
			...shown.map((name) => nameBox(name, { zoom, size: nameSize(zoom) })),
			...graph.nodes.flatMap(({ title }, index) =>
				levels[index]! <= level ? labelBox(title, layout.points[index]!, zoom) : [],
			),
		];
		const clashes = boxes.flatMap((one, i) =>
			boxes.slice(i + 1).filter((other) => rectanglesOverlap(one, other)),
		);
		expect(clashes).toEqual([]);
	},
);

test('zooming in shows more labels, and finally all', () => {
	const shown = ZOOM_LEVELS.map((_, level) => levels.filter((first) => first <= level).length);
	expect(shown.toSorted((a, b) => a - b)).toEqual(shown);
	expect(shown[2]).toBeGreaterThan(5);
	expect(shown.at(-1)).toBe(graph.nodes.length);
});

test('next to names, no labels are shown on a small map, and two of each group at first', () => {
	expect(Math.min(...levels)).toBe(2);
	const first = graph.nodes.filter((_, index) => levels[index] === 2);
	const counts = [...Map.groupBy(first, ({ group }) => group).values()].map(({ length }) => length);
	expect(Math.max(...counts)).toBe(2);
});

test('no label is cut off at the edge of the map', () => {
	for (const [index, { title }] of graph.nodes.entries()) {
		const zoom = ZOOM_LEVELS[levels[index]!]!;
		const box = labelBox(title, layout.points[index]!, zoom);
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(layout.width * zoom);
		expect(box.bottom).toBeLessThanOrEqual(layout.height * zoom);
	}
});

test('the best-connected node is labeled first', () => {
	const best = graph.nodes.reduce(
		(top, { degree }, index) => (degree > graph.nodes[top]!.degree ? index : top),
		0,
	);
	// Without names, which take precedence over labels.
	expect(placeLabels(graph, layout, [])[best]).toBe(0);
});

test('the box of a label is below its dot', () => {
	expect(labelBox('Brie', { x: 100, y: 50 }, 2)).toEqual({
		left: expect.closeTo(184.624),
		right: expect.closeTo(215.376),
		top: 107,
		bottom: 124,
	});
});

const place = (
	points: readonly [x: number, y: number, degree?: number][],
	groupNames: readonly { x: number; y: number }[] = [],
) =>
	placeLabels(
		{
			nodes: points.map(([, , degree = 0], i) => ({
				slug: `${i}`,
				title: 'Brie',
				group: i,
				degree,
			})),
		},
		{ width: 1000, height: 500, points: points.map(([x, y]) => ({ x, y })) },
		groupNames.map((point, group) => ({ ...point, group, name: 'Curd', lines: ['Curd'] })),
	);

test('of two labels in one place, the first or the better connected is shown', () => {
	const [none] = [ZOOM_LEVELS.length];
	expect(
		place([
			[500, 100],
			[500, 100],
		]),
	).toEqual([0, none]);
	expect(
		place([
			[500, 100],
			[500, 100, 1],
		]),
	).toEqual([none, 0]);
	expect(
		place([
			[500, 100],
			[500, 110],
		]),
	).toEqual([0, 4]);
});

test('labels at the edge are shown once they fit', () => {
	expect(
		place([
			[44, 100],
			[43, 300],
			[956, 200],
			[957, 400],
			[500, 431],
			[700, 432],
			[0, 0],
		]),
	).toEqual([0, 1, 0, 1, 0, 1, ZOOM_LEVELS.length]);
});

test('a label that a name covers is shown at the first level without names', () => {
	expect(place([[500, 200]], [{ x: 500, y: 205 }])).toEqual([NAMELESS_LEVEL]);
	expect(place([[500, 200]], [{ x: 500, y: 100 }])).toEqual([2]);
});
