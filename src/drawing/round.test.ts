import { expect, test } from 'vitest';
import { round } from './round.ts';

test('rounds to tenths or to whole numbers, and never to -0', () => {
	expect(round(1.25)).toBe(1.3);
	expect(round(1.25, 0)).toBe(1);
	expect(round(-0.04)).toBe(0);
});
