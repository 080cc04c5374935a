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
