import { expect, test } from 'vitest';
import { parsesInTime } from './parse-in-time.ts';

test('text whose tags and braces open each other is refused', { timeout: 60_000 }, () => {
	expect(parsesInTime('<a b={'.repeat(60))).toBe(false);
});

test('text with a few tags and braces is parsed right away', () => {
	expect(parsesInTime('A {b} <c> '.repeat(10))).toBe(true);
});
