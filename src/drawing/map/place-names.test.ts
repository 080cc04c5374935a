import { expect, test } from 'vitest';
import type { Shape } from './place-names.ts';
import { NAME_SCALES, nameBox, placeNames } from './place-names.ts';
import { rectanglesOverlap } from './rectangles.ts';

const SIZES = { wide: { width: 1000, height: 625 }, tall: { width: 625, height: 1000 } };
const place = (
	points: readonly [x: number, y: number][],
	names: readonly (string | undefined)[],
	groups = points.map((_, group) => group),
	shape: Shape = 'wide',
) =>
	placeNames(
		groups.map((group) => ({ group })),
		points.map(([x, y]) => ({ x, y })),
		names,
		SIZES[shape],
		shape,
	);

test('a name is in the middle of its group', () => {
	const points: [number, number][] = [
		[300, 200],
		[500, 300],
		[700, 500],
	];
	expect(place(points, ['Hard cheese', undefined], [0, 0, 1])).toEqual([
		{ group: 0, name: 'Hard cheese', lines: ['Hard cheese'], x: 400, y: 250 },
	]);
});

test.each(['wide', 'tall'] as const)(
	'two dozen long names have a place on a %s map, even all in one corner',
	(shape) => {
		const names = Array.from({ length: 24 }, (_, i) => `Ripening & rinds of kind ${i}`);
		const placed = place(
			names.map(() => [2, 2]),
			names,
			undefined,
			shape,
		);
		expect(placed).toHaveLength(24);
		const boxes = placed.map((name) => nameBox(name, NAME_SCALES[shape]));
		const { zoom } = NAME_SCALES[shape];
		for (const [i, box] of boxes.entries()) {
			expect(boxes.slice(i + 1).filter((other) => rectanglesOverlap(box, other))).toEqual([]);
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.top).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(SIZES[shape].width * zoom);
			expect(box.bottom).toBeLessThanOrEqual(SIZES[shape].height * zoom);
		}
	},
);

test('of names that would overlap, that of the larger group stays in its place', () => {
	const points: [number, number][] = [
		[500, 300],
		[500, 300],
		[500, 300],
	];
	const [small, large] = place(points, ['Soft', 'Hard'], [0, 1, 1]);
	expect(large).toMatchObject({ x: 500, y: 300 });
	expect(small!.y).not.toBe(300);
	expect(Math.abs(small!.y - 300)).toBeLessThan(60);
});

test('a name for which the map has no space is left out', () => {
	const names = Array.from({ length: 20 }, () => 'Cheddaring');
	const nodes = names.map((_, group) => ({ group }));
	const points = names.map(() => ({ x: 90, y: 50 }));
	const placed = placeNames(nodes, points, names, { width: 360, height: 160 }, 'wide');
	expect(placed.length).toBeGreaterThan(1);
	expect(placed.length).toBeLessThan(20);
});

test('the box of a name is around its middle', () => {
	const name = { lines: ['A', 'AA'], x: 100, y: 50 };
	expect(nameBox(name, { zoom: 1, size: 19 })).toEqual({
		left: expect.closeTo(82.636),
		right: expect.closeTo(117.364),
		top: expect.closeTo(26.538),
		bottom: expect.closeTo(73.462),
	});
});
