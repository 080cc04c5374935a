import { expect, test } from 'vitest';
import { drawMap } from './draw-map.ts';
import type { MapLink } from './map-graph.ts';
import { makeGraph } from './test-graph.ts';

const node = (slug: string, group: number, degree: number) => ({
	slug,
	title: `The ${slug}`,
	group,
	degree,
});
const graph = {
	groups: 3,
	nodes: [node('brie', 0, 1), node('curd', 2, 3), node('milk', 0, 2), node('salt', 0, 0)],
	links: [
		{ from: 1, to: 2, style: 'needs' },
		{ from: 0, to: 1, style: 'kind' },
		{ from: 2, to: 0, style: 'needs' },
	] satisfies MapLink[],
};
const layout = {
	width: 1000,
	height: 500,
	points: [
		{ x: 100, y: 100 },
		{ x: 500.5, y: 400 },
		{ x: 900, y: 100 },
		{ x: 100, y: 110 },
	],
};
const mentions: MapLink[] = [{ from: 0, to: 3, style: 'mention' }];
const { drawing, data } = drawMap(graph, mentions, layout, ['Soft', 'Empty', 'Hard']);

test('dots are one path per group and size; those with the most links are large', () => {
	expect(drawing.dots).toEqual([
		{ group: 0, size: 0, path: 'M100 100h0M100 110h0' },
		{ group: 0, size: 1, path: 'M900 100h0' },
		{ group: 2, size: 2, path: 'M500.5 400h0' },
	]);
	expect(drawing).toMatchObject({ width: 1000, height: 500, unit: 1 });
});

test('edges are one path per style, without mentions', () => {
	expect(drawing.edges).toEqual([
		{ style: 'needs', path: 'M500.5 400l399.5 -300M900 100l-800 0' },
		{ style: 'kind', path: 'M100 100l400.5 300' },
	]);
	expect(data.links).toEqual([...graph.links, ...mentions]);
});

test('names of groups are in the middle of their dots, also on a map that lies on its side', () => {
	expect(drawing.names.wide).toMatchObject([
		{ group: 0, name: 'Soft', x: 367, y: 103 },
		{ group: 2, name: 'Hard', x: 501, y: 400 },
	]);
	expect(drawing.names.tall).toMatchObject([
		{ group: 0, name: 'Soft', x: 103, y: 367 },
		{ group: 2, name: 'Hard', x: 400, y: 501 },
	]);
});

test('the areas of near neighbors touch, and those of far ones are not endless', () => {
	const points = [100, 115, 130, 145].map((x) => ({ x, y: 100 }));
	const dense = drawMap(graph, [], { ...layout, points }, []);
	expect([dense.drawing.region, dense.data.region, drawing.region]).toEqual([30, 30, 90]);
});

test('links between two groups are one line, from middle to middle', () => {
	expect(drawing.bundles).toEqual([
		{ a: 0, b: 2, weight: 6, path: expect.stringMatching(/^M367,103C.*501,400$/) },
	]);
	expect(data.bundles).toEqual([{ a: 0, b: 2, path: drawing.bundles[0]!.path }]);
});

test('mentions have a line among the data, which is not shown at rest', () => {
	const other = drawMap(graph, [{ from: 0, to: 1, style: 'mention' }], layout, []);
	expect(other.data.bundles).toHaveLength(1);
	const unlinked = drawMap(
		{ ...graph, links: [] },
		[{ from: 0, to: 1, style: 'mention' }],
		layout,
		[],
	);
	expect(unlinked.drawing.bundles).toEqual([]);
	expect(unlinked.data.bundles).toHaveLength(1);
});

test('labels that are shown from the start are drawn, all others have their level', () => {
	const levelsOf = (shape: 'wide' | 'tall') =>
		data.nodes.map(({ slug, levels }) => [slug, levels[shape]]);
	expect(levelsOf('wide')).toEqual([
		['brie', 2],
		['curd', 4],
		['milk', 2],
		['salt', 4],
	]);
	expect(levelsOf('tall')[1]).toEqual(['curd', 4]);
	expect(drawing.labels.wide).toEqual([
		{ slug: 'brie', lines: ['The brie'], x: 100, y: 100, level: 2 },
		{ slug: 'milk', lines: ['The milk'], x: 900, y: 100, level: 2 },
	]);
	expect(data.nodes[1]).toMatchObject({ title: 'The curd', x: 500.5, y: 400, group: 2 });
});

test.each([
	[625, 1],
	[900, 0.8],
	[10_000, 0.3],
])('of %i terms, dots are scaled by %f', (size, unit) => {
	const many = { ...makeGraph(size, 1), links: [] };
	const points = many.nodes.map((_, index) => ({ x: index, y: 0 }));
	const nodes = many.nodes.map((one) => ({ ...one, title: '' }));
	expect(drawMap({ ...many, nodes }, [], { ...layout, points }, []).drawing.unit).toBe(unit);
});

test('an empty map is drawn', () => {
	const empty = { groups: 0, nodes: [], links: [] };
	expect(drawMap(empty, [], { ...layout, points: [] }, []).drawing).toMatchObject({
		dots: [],
		edges: [],
		bundles: [],
		names: { wide: [], tall: [] },
		labels: { wide: [], tall: [] },
	});
});
