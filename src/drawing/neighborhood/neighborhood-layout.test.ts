import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { GRAPH_WIDTH, layOutNeighborhood } from './neighborhood-layout.ts';
import { neighborhoodOf } from './neighborhood.ts';

const cheeses = testGlossary({
	rind: {
		prerequisites: ['curd'],
		kindOf: ['crust'],
		partOf: ['wheel'],
		related: ['brine'],
		confusedWith: [{ term: 'peel', difference: 'Fruit.' }],
	},
	curd: {},
	crust: {},
	brine: {},
	peel: {},
	wheel: {},
	flora: { partOf: ['rind'] },
	bloom: { kindOf: ['rind'] },
	brie: { prerequisites: ['rind'] },
	alone: {},
});
const layout = layOutNeighborhood(cheeses, neighborhoodOf(cheeses, 'rind'));
const at = (slug: string) => layout.nodes.find((node) => node.slug === slug)!;

test('a single dot is in the middle, with its label below', () => {
	expect(layOutNeighborhood(cheeses, neighborhoodOf(cheeses, 'alone'))).toEqual({
		width: 330,
		height: 49,
		nodes: [
			{
				slug: 'alone',
				title: 'Alone',
				center: true,
				lines: ['Alone'],
				width: expect.closeTo(39.455),
				height: 14,
				x: 165,
				y: 16,
				radius: 8,
				box: { x: 145.3, y: 8, width: 39.5, height: 33 },
			},
		],
		edges: [],
	});
});

test('prerequisites are above the term, dependents below, the rest at the sides', () => {
	const center = at('rind');
	expect(at('curd').y).toBeLessThan(center.y - 50);
	expect(at('brie').y).toBeGreaterThan(center.y + 50);
	expect(at('crust')).toSatisfy(({ x, y }) => x > center.x + 50 && y < center.y);
	expect(at('bloom')).toSatisfy(({ x, y }) => x > center.x + 50 && y > center.y);
	expect(at('wheel')).toSatisfy(({ x, y }) => x > center.x + 50 && y < center.y);
	expect(at('flora')).toSatisfy(({ x, y }) => x > center.x + 50 && y > center.y);
	expect(at('peel').x).toBeGreaterThan(center.x + 50);
	expect(at('brine').x).toBeLessThan(center.x - 50);
	expect(layout.nodes.map(({ center: isCenter, radius }) => [isCenter, radius])).toEqual([
		[true, 8],
		...Array.from({ length: 8 }, () => [false, 5]),
	]);
});

test('dots and labels are within the drawing, which is as high as needed', () => {
	const tops = layout.nodes.map(({ box }) => box.y);
	const bottoms = layout.nodes.map(({ box }) => box.y + box.height);
	expect(Math.min(...tops)).toBeCloseTo(8, 0);
	expect(Math.max(...bottoms)).toBeCloseTo(layout.height - 8, -0.5);
	for (const { x, y, radius, box, width, height } of layout.nodes) {
		expect(box.x).toBeGreaterThan(7.8);
		expect(box.x + box.width).toBeLessThan(GRAPH_WIDTH - 7.8);
		expect(box.width).toBeCloseTo(Math.max(width, 2 * radius), 0);
		expect(box.height).toBe(2 * radius + 3 + height);
		expect(x - box.x).toBeCloseTo(box.width / 2, 0);
		expect(y - box.y).toBeCloseTo(radius);
	}
});

test('edges run from border to border and leave three units for the arrow', () => {
	expect(layout.edges).toHaveLength(8);
	for (const { from, to, x1, y1, x2, y2 } of layout.edges) {
		const [a, b] = [at(from), at(to)];
		expect(Math.hypot(x1 - a.x, y1 - a.y)).toBeCloseTo(a.radius, 0);
		expect(Math.hypot(x2 - b.x, y2 - b.y)).toBeCloseTo(b.radius + 3, 0);
		const between = Math.hypot(b.x - a.x, b.y - a.y) - a.radius - b.radius - 3;
		expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) - between)).toBeLessThan(0.3);
	}
});
