import { inspect as inspectInNode } from 'node:util';
import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';

const expected = (value: unknown) =>
	inspectInNode(value, {
		depth: 8,
		breakLength: 68,
		compact: 3,
		maxArrayLength: null,
		maxStringLength: null,
	});

/** Numbers below a limit, the same in each run. */
function numbersFrom(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}

const TEXTS = [
	'',
	'Brie',
	"d'Affinois",
	`"d'Affinois"`,
	`\`"d'Affinois"`,
	'rind\nand\tpaste\\',
	'\u0007\u0085',
	'a lone \ud800 surrogate',
	'🧀 and wine',
	'カマンベール',
	'ﺟﺒﻨﺔ',
	'rosé\u0301',
	'a long sentence about the ripening of cheese in caves.\nAnd another one.',
	'x'.repeat(70),
];
const KEYS = ['fat', 'salt', 'a b', '$dollar', '__proto__', 'ñ', '3', "it's"];

function anyValue(next: (limit: number) => number, depth: number): unknown {
	const list = (max: number, item: () => unknown) => Array.from({ length: next(max) }, item);
	const inner = () => anyValue(next, depth - 1);
	switch (next(depth > 0 ? 12 : 6)) {
		case 0:
			return [true, null, undefined, -0, NaN, 12n, Infinity][next(7)];
		case 1:
		case 2:
			return TEXTS[next(TEXTS.length)];
		case 3:
		case 4:
		case 5:
			return next(3) ? next(10 ** next(9)) : next(1e6) / 1e3;
		case 6:
			return new Map(list(4, () => [inner(), inner()]) as [unknown, unknown][]);
		case 7:
			return new Set(list(9, inner));
		case 8:
			return list(40, () => anyValue(next, 0));
		case 9:
			return list(30, () => next(2000) / 8);
		case 10:
			return list(8, inner);
		default:
			return Object.fromEntries(list(5, () => [KEYS[next(KEYS.length)], inner()]) as []);
	}
}

test('prints as Node.js does', () => {
	const next = numbersFrom(7);
	for (let i = 0; i < 5000; i++) {
		const value = anyValue(next, 5);
		expect(inspect(value)).toBe(expected(value));
	}
});

test('names what is nested too deeply', () => {
	let [list, object]: unknown[] = [[1], new Map([[1, 2]])];
	for (let i = 0; i < 12; i++) [list, object] = [[list, []], { object }];
	expect(inspect(list)).toBe(expected(list));
	expect(inspect(object)).toBe(expected(object));
});
