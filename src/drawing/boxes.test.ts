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
