import { expect, test } from 'vitest';
import { writeRows } from './delimited.ts';

test.each([
	['plain', 'plain'],
	['a,b', '"a,b"'],
	['a\tb', 'a\tb'],
	['say "x"', '"say ""x"""'],
	['two\nlines', '"two\nlines"'],
	['two\rlines', '"two\rlines"'],
	['', ''],
	[7, '7'],
])('the cell %j is written %j', (cell, written) => {
	expect(writeRows([[cell, 'z']], ',', '\r\n')).toBe(`${written},z\r\n`);
});

test('a tab is quoted where it is the delimiter', () => {
	expect(writeRows([['a\tb', 'a,b']], '\t', '\n')).toBe('"a\tb"\ta,b\n');
	expect(writeRows([], '\t', '\n')).toBe('');
});
