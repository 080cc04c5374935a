import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';

test('only one is singular, and thousands are marked', () => {
	expect([0, 1, 2].map((amount) => countOf(amount, 'term'))).toEqual([
		'0 terms',
		'1 term',
		'2 terms',
	]);
	expect(countOf(1200, 'term')).toBe('1,200 terms');
	expect(countOf(2, 'category', 'categories')).toBe('2 categories');
});
