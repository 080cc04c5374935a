import { expect, test } from 'vitest';
import { labelBox, NAME_SIZES, nameBox, placeLabels, ZOOM_LEVELS } from './place-labels.ts';
import { layOutMap } from './map-layout.ts';
import { rectanglesOverlap } from './rectangles.ts';
import { makeGraph } from './test-graph.ts';

const graph = makeGraph(400);
const layout = layOutMap(graph);
const NAMES = Array.from({ length: graph.groups }, (_, i) => `Cheeses of kind ${i}`);
const { levels, names } = placeLabels(graph, layout, NAMES);

test.each(ZOOM_LEVELS.map((zoom, level) => [zoom, level] as const))(
	'no labels overlap at %f pixels per unit',
	(zoom, level) => {
		const boxes = [
			...names.flatMap((name) =>
				name && name.level <= level && level < NAME_SIZES.length ? nameBox(name, level) : [],
			),
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
	// Without group names, which take precedence over labels.
	expect(placeLabels(graph, layout, []).levels[best]).toBe(0);
});

test('boxes of labels are below their dots, boxes of names around their center', () => {
	expect(labelBox('Brie', { x: 100, y: 50 }, 2)).toEqual({
		left: expect.closeTo(184.624),
		right: expect.closeTo(215.376),
		top: 107,
		bottom: 124,
	});
	const name = { lines: ['A', 'AA'], x: 100, y: 50, level: 0 };
	expect(nameBox(name, 2)).toEqual({
		left: expect.closeTo(82.636),
		right: expect.closeTo(117.364),
		top: expect.closeTo(26.538),
		bottom: expect.closeTo(73.462),
	});
});

const place = (
	points: readonly [x: number, y: number, degree?: number][],
	groupNames: readonly string[],
) =>
	placeLabels(
		{
			groups: groupNames.length,
			nodes: points.map(([, , degree = 0], i) => ({
				slug: `${i}`,
				title: 'Brie',
				group: i,
				degree,
			})),
			links: [],
		},
		{ width: 1000, height: 500, points: points.map(([x, y]) => ({ x, y })) },
		groupNames,
	);

test('of two labels in one place, the first or the better connected is shown', () => {
	expect(
		place(
			[
				[500, 100],
				[500, 100],
			],
			[],
		).levels,
	).toEqual([0, 7]);
	expect(
		place(
			[
				[500, 100],
				[500, 100, 1],
			],
			[],
		).levels,
	).toEqual([7, 0]);
	expect(
		place(
			[
				[500, 100],
				[500, 110],
			],
			[],
		).levels,
	).toEqual([0, 3]);
});

test('labels at the edge are shown once they fit', () => {
	const points = [
		[44, 100],
		[43, 300],
		[956, 200],
		[957, 400],
		[500, 431],
		[700, 432],
		[0, 0],
	];
	expect(place(points as [number, number][], []).levels).toEqual([0, 1, 0, 1, 0, 1, 7]);
});

test('names of groups that would overlap are moved up or down', () => {
	const shown = (points: [number, number][]) =>
		place(
			points,
			points.map(() => 'Curd'),
		).names.map((name) => name && [name.y, name.level]);
	const first = [200, 0];
	expect(
		shown([
			[500, 200],
			[100, 200],
		]),
	).toEqual([first, [200, 0]]);
	expect(
		shown([
			[500, 200],
			[500, 225],
		]),
	).toEqual([first, [243, 1]]);
	expect(
		shown([
			[500, 200],
			[500, 175],
		]),
	).toEqual([first, [157, 1]]);
	expect(
		shown([
			[500, 200],
			[500, 205],
		]),
	).toEqual([first, [241, 1]]);
	expect(
		shown([
			[500, 200],
			[500, 195],
		]),
	).toEqual([first, [159, 1]]);
	expect(
		shown([
			[500, 200],
			[500, 200],
			[500, 200],
		]),
	).toEqual([first, [146, 0], [254, 0]]);
});

test('names at the edge are shown at the second zoom level, and those without space never', () => {
	expect(place([[5, 200]], ['Affinage']).names[0]).toMatchObject({ x: 5, level: 1 });
	const crowd = place(Array(9).fill([500, 200]), Array(9).fill('Curd'));
	expect(crowd.names.filter(Boolean)).toHaveLength(3);
});

test('names of larger groups are placed first', () => {
	const nodes = [0, 1, 1].map((group, i) => ({ slug: `${i}`, title: 'Brie', group, degree: 0 }));
	const points = nodes.map(() => ({ x: 500, y: 200 }));
	const { names: placed } = placeLabels(
		{ groups: 2, nodes, links: [] },
		{ width: 1000, height: 500, points },
		['Small', 'Large'],
	);
	expect(placed.map((name) => name!.y)).toEqual([146, 200]);
});

test('a label that a name covers is shown at the first level without names', () => {
	expect(place([[500, 200]], ['Curd']).levels).toEqual([4]);
	expect(
		place(
			[
				[500, 200],
				[500, 100],
			],
			['Curd'],
		).levels[1],
	).toBe(0);
});
