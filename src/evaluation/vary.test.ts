import { describe, expect, test } from 'vitest';
import { parseVary, withValue } from './vary.ts';

const CODE = 'const salt = 0.02;\nconst days = 30;\nconst two = salt + days;\n({ salt });';

test('reads name, range, step and the number in the code', () => {
	expect(parseVary('vary salt 0..0.1 step 0.01', CODE)).toEqual({
		name: 'salt',
		label: 'salt',
		from: 0,
		to: 0.1,
		step: 0.01,
		value: 0.02,
	});
});

test('a label is written in quotes, or is the name in words', () => {
	expect(parseVary('vary salt 0..0.1 step 0.01 "Salt in g"', CODE).label).toBe('Salt in g');
	expect(parseVary('vary daysOld -1..2 step 1', 'const daysOld = 1;').label).toBe('days old');
});

test('writes another number into the code, once', () => {
	expect(withValue('const a = 1;\nconst ab = 1;\na = 1;', 'a', 0.1 + 0.2)).toBe(
		'const a = 0.3;\nconst ab = 1;\na = 1;',
	);
	expect(withValue('let b = -1e-3;', 'b', 2)).toBe('let b = 2;');
});

describe('says what is wrong and what to write', () => {
	test.each([
		['vary', /does not say what varies/, /vary temperature 0.1..3 step 0.1/],
		['vary salt 0-1', /does not say what varies/, /its range and its step/],
		['vary pepper 0..1 step 0.1', /does not declare the number pepper/, /const pepper = 1;/],
		['vary two 0..1 step 0.1', /does not declare the number two/, /const two = 1;/],
		['vary salt 1..0 step 0.1', /the range 1..0 is empty/, /0..1/],
		['vary salt 0..1 step 0', /leaves no useful positions/, /such as 0.01/],
		['vary salt 0..1 step 1e-9', /leaves no useful positions/, /at most 1000/],
		['vary salt 0..1 step 0.03', /do not reach 1/, /0..0.99/],
		['vary days 0..20 step 1', /days = 30 in the code is not one of/, /the range/],
		['vary salt 0..0.1 step 0.05', /salt = 0.02 in the code is not one of/, /the step/],
	])('%s', (words, message, hint) => {
		expect(() => parseVary(words, CODE)).toThrow(
			expect.objectContaining({
				message: expect.stringMatching(message),
				hint: expect.stringMatching(hint),
				line: 0,
			}),
		);
	});

	test('a number declared twice', () => {
		expect(() => parseVary('vary a 0..1 step 1', 'let a = 1;\nlet a = 0;')).toThrow(
			/more than once/,
		);
	});
});
