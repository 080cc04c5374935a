import { expect, test } from 'vitest';
import { simplifyLine } from './simplify.ts';

test('points on a straight line go, corners stay', () => {
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

test('a closed line keeps its shape', () => {
	const square = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
		[0, 0],
	] as const;
	expect(simplifyLine(square, 0.1)).toEqual(square);
});
