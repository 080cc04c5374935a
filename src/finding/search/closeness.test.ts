import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { createCloseness } from './closeness.ts';

const closeness = createCloseness(
	[['curd', 'salt water'], ['salt', 'water'], ['mold and curd'], []],
	ENGLISH,
);

test('a description with the words of a query and no others is as close as can be', () => {
	expect(closeness(['salt', 'water'], 0)).toBeCloseTo(1);
	expect(closeness(['salt', 'water', 'salt'], 0)).toBeCloseTo(1);
});

test('words of several descriptions are less close, since none has all', () => {
	expect(closeness(['salt', 'water'], 1)).toBeCloseTo(Math.SQRT1_2, 1);
});

test('rare words count more than common ones', () => {
	expect(closeness(['mold'], 2)).toBeGreaterThan(closeness(['curd'], 2));
});

test('what shares no word, or has none, is not close', () => {
	expect(closeness(['rennet'], 0)).toBe(0);
	expect(closeness(['salt'], 3)).toBe(0);
	expect(closeness([], 0)).toBe(0);
});
