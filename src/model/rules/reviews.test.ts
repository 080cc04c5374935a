import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { reviews } from './reviews.ts';
import { testContent } from './test-content.ts';

const check = (reviewed: string, month?: string) =>
	applyRules([reviews], testContent({ brie: { reviewed } }, month ? { month } : {})).map(
		({ field, message }) => `${field}: ${message}`,
	);

test('a review holds for 18 months', () => {
	expect(check('2025-05', '2026-11')).toEqual([]);
	expect(check('2025-04', '2026-11')).toEqual(['reviewed: 2025-04 is 19 months ago']);
});

test('a month to come is reported', () => {
	expect(check('2026-11', '2026-11')).toEqual([]);
	expect(check('2026-12', '2026-11')).toEqual(['reviewed: 2026-12 is to come: it is 2026-11']);
});

test('without a clock, nothing is old', () => {
	expect(check('1990-01')).toEqual([]);
});
