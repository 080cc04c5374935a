import { expect, test } from 'vitest';
import { isNear, parseTypedNumber } from './typed-number.ts';

test.each([
	['1.5', 'en', 1.5],
	['1,5', 'en', 1.5],
	['1,500', 'en', 1500],
	['1,500.25', 'en', 1500.25],
	['1,5', 'de', 1.5],
	['1.500', 'de', 1500],
	['1.500,25', 'de', 1500.25],
	['1 500', 'fr', 1500],
	["1'500", 'de', 1500],
	['1e-3', 'en', 0.001],
	['−2', 'en', -2],
	['+.5', 'en', 0.5],
	['３', 'ja', 3],
	['80%', 'en', 0.8],
] as const)('%s in %s is %d', (text, tag, value) => {
	expect(parseTypedNumber(text, tag)).toBe(value);
});

test('percent are percent where they are asked for', () => {
	expect(parseTypedNumber('80 %', 'en', '%')).toBe(80);
	expect(parseTypedNumber('80', 'en', '%')).toBe(80);
});

test.each(['', ' ', 'two', '1.2.3', '3 GB', 'Infinity', '0x10', 'e5'])(
	'%j is no number',
	(text) => {
		expect(parseTypedNumber(text, 'en')).toBeUndefined();
	},
);

test('an answer is right within its tolerance, and despite rounding in binary', () => {
	expect(isNear(0.1 + 0.2, 0.3, 0)).toBe(true);
	expect(isNear(99, 100, 1)).toBe(true);
	expect(isNear(98.9, 100, 1)).toBe(false);
	expect(isNear(7, 8, 0)).toBe(false);
});
