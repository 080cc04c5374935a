import { expect, test } from 'vitest';
import { bundleLines } from './bundle-lines.ts';

const at = (x: number, y: number) => ({ x, y });
const line = (y: number, weight = 1) => ({ from: at(0, y), to: at(300, y), weight });
/** The y of a path at its middle. */
const middleOf = (path: string) => {
	const numbers = path.match(/-?\d+/g)!.map(Number);
	// M x y, then curves of three points each; the second of four ends in the middle.
	return numbers[2 + 2 * 6 - 1]!;
};

test('lines that run side by side are drawn together, the lighter ones more', () => {
	const [heavy, light] = bundleLines([line(100, 9), line(130, 1)]).map(middleOf);
	expect(light! - heavy!).toBeLessThan(30);
	expect(heavy! - 100).toBeLessThan(130 - light!);
});

test('the direction in which a line is given makes no difference to the others', () => {
	const back = { from: at(300, 130), to: at(0, 130), weight: 1 };
	expect(middleOf(bundleLines([line(100), back])[0]!)).toBe(
		middleOf(bundleLines([line(100), line(130)])[0]!),
	);
});

test('a line alone and lines that cross stay straight, from end to end', () => {
	const cross = { from: at(150, 0), to: at(150, 300), weight: 1 };
	const [across] = bundleLines([line(100), cross]);
	expect(across).toMatch(/^M0,100C/);
	expect(across).toMatch(/300,100$/);
	expect(middleOf(across!)).toBe(100);
	expect(middleOf(bundleLines([line(40)])[0]!)).toBe(40);
	expect(bundleLines([])).toEqual([]);
});
