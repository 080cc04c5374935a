import { expect, test } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

test.each([
	['0.333', '[ 0.333333, 12 ]', 'equal'],
	['loss 1.50 after 1,200 steps', '1200 and 1.5', 'equal'],
	['-2.75 or −2.75', 'x = -2.75', 'equal'],
	['1.2e-05', '0.000012', 'equal'],
	['0.45, 0.99', '0.4512', 'in part'],
	['0.46', '0.4512', 'none'],
	['0.451249', '0.4512', 'equal'],
])('%s against %s: %s', (text, other, agreement) => {
	expect(compareNumbers(text, other)).toBe(agreement);
});

test('numbers of one digit, and those in names, prove nothing', () => {
	expect(compareNumbers('5 of 7', '5 of 7')).toBeUndefined();
	expect(compareNumbers('layer12 and x_34', '12 34')).toBeUndefined();
});
