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
