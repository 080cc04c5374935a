import { expect, test } from 'vitest';
import { RectangleIndex, rectanglesOverlap } from './rectangles.ts';

const at = (left: number, top: number, width = 10, height = 10) => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

test('rectangles that touch do not overlap', () => {
	for (const [x, y] of [
		[10, 0],
		[-10, 0],
		[0, 10],
		[0, -10],
	] as const) {
		expect(rectanglesOverlap(at(0, 0), at(x, y))).toBe(false);
		expect(rectanglesOverlap(at(0, 0), at(x * 0.9, y * 0.9))).toBe(true);
	}
});

test('an index finds rectangles that span several of its cells', () => {
	const index = new RectangleIndex();
	expect(index.overlaps(at(0, 0))).toBe(false);
	index.add(at(50, 50, 400, 400));
	index.add(at(-300, -300));
	for (const [x, y] of [
		[445, 445],
		[45, 445],
		[445, 45],
		[250, 250],
		[-295, -305],
	] as const) {
		expect(index.overlaps(at(x, y))).toBe(true);
	}
	expect(index.overlaps(at(450, 450))).toBe(false);
	expect(index.overlaps(at(-290, -300))).toBe(false);
	expect(index.overlaps(at(0, 0, 1000, 1000))).toBe(true);
});
