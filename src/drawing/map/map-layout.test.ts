import { expect, test } from 'vitest';
import type { MapGraph } from './map-graph.ts';
import { layOutMap, MAP_HEIGHT, MAP_WIDTH } from './map-layout.ts';
import { makeGraph } from './test-graph.ts';

const graph = makeGraph(400);
const layout = layOutMap(graph);

test('the layout is deterministic', () => {
	expect(layOutMap(graph)).toEqual(layout);
});

test('every node is on the map and no two coincide', () => {
	for (const { x, y } of layout.points) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(MAP_WIDTH);
		expect(y).toBeGreaterThan(0);
		expect(y).toBeLessThan(layout.height);
	}
	const places = layout.points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
	expect(new Set(places).size).toBe(places.length);
});

test('nodes of a group are closer to each other than to the rest', () => {
	const distance = (a: number, b: number) =>
		Math.hypot(
			layout.points[a]!.x - layout.points[b]!.x,
			layout.points[a]!.y - layout.points[b]!.y,
		);
	const mean = (same: boolean) => {
		const pairs = graph.nodes.flatMap((one, i) =>
			graph.nodes
				.slice(i + 1)
				.flatMap((other, j) =>
					(one.group === other.group) === same ? distance(i, i + 1 + j) : [],
				),
		);
		return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
	};
	expect(mean(true)).toBeLessThan(mean(false) / 2);
});

test('adding one node per hundred hardly moves the others', () => {
	const kept = [...graph.nodes.keys()].filter((index) => index % 100 !== 50);
	const smaller = layOutMap(without(graph, kept));
	const moved = kept.map((before, after) => {
		const [a, b] = [layout.points[before]!, smaller.points[after]!];
		return Math.hypot(a.x - b.x, a.y - b.y);
	});
	const mean = moved.reduce((sum, value) => sum + value, 0) / moved.length;
	expect(mean).toBeLessThan(MAP_WIDTH / 40);
});

test('a small graph fills the map, groups apart and linked nodes together', () => {
	const small: MapGraph = {
		groups: 3,
		nodes: ['milk', 'curd', 'rind', 'brie', 'salt'].map((slug, i) => ({
			slug,
			title: slug,
			group: (i % 2) * 2,
			degree: 1,
		})),
		links: [
			{ from: 0, to: 2, style: 'needs' },
			{ from: 0, to: 1, style: 'needs' },
		],
	};
	const { points, width, height } = layOutMap(small);
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	expect({ width, height }).toEqual({ width: MAP_WIDTH, height: MAP_HEIGHT });
	expect(
		Math.max(span(points.map(({ x }) => x)) / width, span(points.map(({ y }) => y)) / height),
	).toBeGreaterThan(0.6);
});

test('one term is in the middle of its map, and a map may be empty', () => {
	const nodes = graph.nodes.slice(0, 1).map((node) => ({ ...node, group: 0 }));
	const size = { width: MAP_WIDTH, height: MAP_HEIGHT };
	expect(layOutMap({ groups: 1, nodes, links: [] })).toEqual({
		...size,
		points: [{ x: 500, y: 313 }],
	});
	expect(layOutMap({ groups: 0, nodes: [], links: [] })).toEqual({ ...size, points: [] });
});

test('groups with many links between them are neighbors', () => {
	const groups = 8;
	const nodes = Array.from({ length: groups * 6 }, (_, i) => ({
		slug: `cheese-${i}`,
		title: `Cheese ${i}`,
		group: i % groups,
		degree: 1,
	}));
	// Group 0 with group 7, which comes last, and all others in turn.
	const links = nodes.flatMap((node, from) =>
		node.group === 0 ? [{ from, to: from + 7, style: 'needs' as const }] : [],
	);
	const { points } = layOutMap({ groups, nodes, links });
	const distances = nodes.slice(1, groups).map((_, i) => {
		const [a, b] = [points[0]!, points[i + 1]!];
		return Math.hypot(a.x - b.x, a.y - b.y);
	});
	expect(distances.toSorted((a, b) => a - b).indexOf(distances.at(-1)!)).toBeLessThan(3);
});

function without(graph: MapGraph, kept: readonly number[]): MapGraph {
	const newIndex = new Map(kept.map((before, after) => [before, after]));
	return {
		...graph,
		nodes: kept.map((index) => graph.nodes[index]!),
		links: graph.links.flatMap(({ from, to, style }) =>
			newIndex.has(from) && newIndex.has(to)
				? { from: newIndex.get(from)!, to: newIndex.get(to)!, style }
				: [],
		),
	};
}
