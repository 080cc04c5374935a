import { expect, test } from 'vitest';
import type { MapGraph } from './map-graph.ts';
import { layOutMap, MAP_WIDTH } from './map-layout.ts';
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
	console.log(`mean displacement under 1 % added terms: ${mean.toFixed(1)} of ${MAP_WIDTH}`);
	expect(mean).toBeLessThan(MAP_WIDTH / 40);
});

test('a small graph fills the width, groups apart and linked nodes together', () => {
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
	expect(layOutMap(small)).toEqual({
		width: 1000,
		height: 1886,
		points: [
			{ x: 546, y: 1326 },
			{ x: 90, y: 126 },
			{ x: 910, y: 1512 },
			{ x: 497, y: 90 },
			{ x: 615, y: 1795 },
		],
	});
	const nodes = small.nodes.slice(0, 1);
	expect(layOutMap({ groups: 1, nodes, links: [] })).toEqual({
		width: 1000,
		height: 180,
		points: [{ x: 90, y: 90 }],
	});
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
