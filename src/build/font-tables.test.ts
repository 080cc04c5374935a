import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MATH_FONT } from './engine.ts';
import { hasTable } from './font-tables.ts';

const NEWSREADER = 'src/styles/fonts/newsreader.woff2';

test('the math font has the table that sizes and places the parts of a formula', () => {
	expect(hasTable(readFileSync(MATH_FONT), 'MATH')).toBe(true);
	expect(hasTable(readFileSync(NEWSREADER), 'MATH')).toBe(false);
});

test('tables without an index are found by their tags', () => {
	expect(hasTable(readFileSync(NEWSREADER), 'STAT')).toBe(true);
	expect(hasTable(readFileSync(MATH_FONT), 'STAT')).toBe(false);
});
