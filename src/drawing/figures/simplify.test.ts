import { expect, test } from 'vitest';
import { simplifyLine } from './simplify.ts';

test('removes points on a straight line and keeps corners', () => {
	const line = [
		[0, 0],
		[1, 0.01],
		[2, 0],
		[3, 0],
		[3, 2],
		[3, 4],
	] as const;
	expect(simplifyLine(line, 0.1)).toEqual([
		[0, 0],
		[3, 0],
		[3, 4],
	]);
});

test('keeps the shape of a closed line', () => {
	const square = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
		[0, 0],
	] as const;
	expect(simplifyLine(square, 0.1)).toEqual(square);
});

test('keeps a point exactly beyond the tolerance, and lines of two points or fewer', () => {
	const bump = [
		[0, 0],
		[1, 1],
		[2, 0],
	] as const;
	expect(simplifyLine(bump, 1)).toEqual([bump[0], bump[2]]);
	expect(simplifyLine(bump, 0.99)).toEqual(bump);
	expect(simplifyLine(bump.slice(0, 2), 1)).toEqual(bump.slice(0, 2));
	expect(simplifyLine([], 1)).toEqual([]);
});

test('measures from the ends of a line that turns back', () => {
	const back = [
		[0, 0],
		[-5, 0],
		[2, 0],
		[9, 0],
		[4, 0],
	] as const;
	expect(simplifyLine(back, 1)).toEqual([
		[0, 0],
		[-5, 0],
		[9, 0],
		[4, 0],
	]);
});
