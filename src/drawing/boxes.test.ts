import { expect, test } from 'vitest';
import type { Box } from './boxes.ts';
import { boxesOverlap, separateBoxes } from './boxes.ts';

const box = (x: number, y: number, size = 20): Box => ({
	x,
	y,
	left: size,
	right: size,
	up: 5,
	down: 15,
});

const overlapping = (boxes: readonly Box[]) =>
	boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b)));

test('detects overlapping boxes', () => {
	expect(boxesOverlap(box(0, 0), box(10, 5))).toBe(true);
	expect(boxesOverlap(box(0, 0), box(41, 0))).toBe(false);
	expect(boxesOverlap(box(0, 0), box(0, 21))).toBe(false);
});

test('separates boxes and keeps them within the width', () => {
	const boxes = [box(0, 0), box(5, 2), box(-5, 1), box(0, 3), box(90, 0)];
	separateBoxes(boxes, 200);
	expect(overlapping(boxes)).toEqual([]);
	for (const { x, left, right } of boxes) {
		expect(x - left).toBeGreaterThanOrEqual(-100);
		expect(x + right).toBeLessThanOrEqual(100);
	}
});

test('stacks boxes that do not fit side by side', () => {
	const boxes = Array.from({ length: 30 }, () => box(0, 0, 45));
	separateBoxes(boxes, 100);
	expect(overlapping(boxes)).toEqual([]);
});

test('boxes that touch do not overlap, and with a gap they do', () => {
	expect(boxesOverlap(box(0, 0), box(40, 0))).toBe(false);
	expect(boxesOverlap(box(0, 0), box(39, 0))).toBe(true);
	expect(boxesOverlap(box(0, 0), box(0, 20))).toBe(false);
	expect(boxesOverlap(box(0, 0), box(45, 0), 5)).toBe(false);
	expect(boxesOverlap(box(0, 0), box(45, 0), 6)).toBe(true);
});

test.each([
	['sideways', [0, 0], [36, 2], [-5.6, 0], [41.6, 2]],
	['sideways, the later one to the left', [36, 0], [0, 2], [41.6, 0], [-5.6, 2]],
	['up and down', [0, 0], [0, 12], [0, -7.6], [0, 19.6]],
	['up and down, the later one above', [0, 12], [0, 0], [0, 19.6], [0, -7.6]],
	['down if they are level', [0, 0], [0, 0], [0, -13.6], [0, 13.6]],
])('moves two boxes apart %s, by no more than needed', (_, a, b, one, other) => {
	const boxes = [box(a[0]!, a[1]!), box(b[0]!, b[1]!)];
	separateBoxes(boxes, 200);
	expect(boxes.map(({ x, y }) => [x, y])).toEqual(
		[one, other].map((point) => point.map((value) => expect.closeTo(value))),
	);
});

test('leaves boxes alone that are seven apart, and moves those outside to the edge', () => {
	const boxes = [box(-30, 0), box(17, 0), box(200, 0)];
	separateBoxes(boxes, 200);
	expect(boxes.map(({ x }) => x)).toEqual([-30, 17, 80]);
});

test('a box wider than the space is in its middle', () => {
	const wide = box(70, 0, 60);
	separateBoxes([wide], 100);
	expect(wide.x).toBe(0);
});
