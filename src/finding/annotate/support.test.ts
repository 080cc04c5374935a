import { expect, test } from 'vitest';
import { supportFrom } from './support.ts';

const at = (entry: number, sentence: number) => ({ entry, sentence });
/** Of term 0, which is related to 1 and 2, in sentence 5. */
const support = (anchors: ReturnType<typeof at>[], isAlias = false) =>
	supportFrom(anchors, [new Set([1, 2]), ...Array.from({ length: 5 }, () => new Set<number>())])(
		5,
		0,
		isAlias,
	);

test.each([
	[[], 0],
	[[at(1, 5)], 100],
	[[at(1, 4)], 75],
	[[at(1, 6)], 75],
	[[at(1, 3)], 50],
	[[at(1, 7)], 50],
	[[at(3, 5)], 30],
	[[at(3, 6)], 21],
	[[at(3, 9)], 12],
	[[at(1, 5), at(2, 6), at(3, 5)], 205],
])('adds up related and other terms by their distance (%j)', (anchors, points) => {
	expect(support(anchors)).toBe(points);
});

test('a term counts once, where it is nearest', () => {
	expect(support([at(1, 9), at(1, 5), at(1, 6)])).toBe(100);
	expect(support([at(3, 5), at(3, 6), at(3, 9)])).toBe(30);
});

test('a term does not support itself', () => {
	expect(support([at(0, 5)])).toBe(0);
	expect(support([at(0, 6), at(0, 9)])).toBe(0);
	expect(support([at(0, 6), at(3, 6)])).toBe(21);
	expect(supportFrom([at(0, 5)], [new Set([0])])(5, 0, false)).toBe(0);
});

test('other terms count a quarter for an everyday word', () => {
	expect(support([at(1, 5), at(3, 5)], true)).toBe(107.5);
});

test('what is more than ten sentences away counts nothing', () => {
	expect(support([at(1, 15)])).toBeGreaterThan(0);
	expect(support([at(1, 16)])).toBe(0);
});
