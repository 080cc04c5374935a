import { expect, test } from 'vitest';
import { countPairs, strongestPairs, weightOf } from './group-pairs.ts';

const nodes = [0, 0, 1, 2].map((group) => ({ group }));

test('links between groups are counted by pair, in either direction, and those within are not', () => {
	const links = [
		{ from: 0, to: 2 },
		{ from: 2, to: 1 },
		{ from: 3, to: 0 },
		{ from: 0, to: 1 },
	];
	expect(countPairs(nodes, links)).toEqual([
		{ a: 0, b: 1, count: 2 },
		{ a: 0, b: 2, count: 1 },
	]);
});

test('every group keeps its two strongest pairs, and the strongest of all fill up', () => {
	const pair = (a: number, b: number, count: number) => ({ a, b, count });
	const strong = [pair(0, 1, 90), pair(0, 2, 80), pair(1, 2, 70), pair(0, 3, 60)];
	const weak = [pair(1, 3, 50), pair(2, 3, 40), pair(0, 4, 2)];
	const shown = strongestPairs([...strong, ...weak]);
	expect(shown).toContainEqual(pair(0, 4, 2));
	expect(shown).toEqual([...strong, ...weak]);
	const many = Array.from({ length: 6 }, (_, a) =>
		Array.from({ length: 5 - a }, (__, b) => pair(a, a + b + 1, 99 - 10 * a - b)),
	).flat();
	expect(strongestPairs(many).length).toBeLessThan(many.length);
	expect(strongestPairs([])).toEqual([]);
});

test('the width of a line is one of six steps', () => {
	expect([1, 10, 40, 90].map((count) => weightOf(count, 90))).toEqual([1, 2, 4, 6]);
});
