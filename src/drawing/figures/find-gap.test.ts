import { expect, test } from 'vitest';
import { findGap } from './find-gap.ts';

const marks = (...list: readonly object[]) =>
	findGap({ caption: 'c', name: undefined, marks: list });

test('numbers can be drawn', () => {
	expect(marks({ line: [[0, 1]], name: undefined }, { rule: { x: 1 } })).toBeUndefined();
	expect(findGap({ cells: [[1, null]] })).toBeUndefined();
});

test.each([
	[
		{
			line: [
				[0, 1],
				[1, NaN],
			],
			name: 'fat',
		},
		/^point 2 of the line "fat" is \[1, NaN\]:/,
	],
	[{ line: [[0, 1], null] }, /^point 2 of the line of marks\[0\] is null:/],
	[{ dots: [[0, undefined]] }, /^dot 1 of dots of marks\[0\] is \[0, undefined\]:/],
	[{ bars: [['a', 1 / 0]] }, /^bar 1 of bars of marks\[0\] is \[a, Infinity\]:/],
	[{ rule: { x: -Infinity } }, /^marks\.0\.rule\.x is -Infinity, not a finite number/],
])('%j has a gap', (mark, message) => expect(marks(mark)).toMatch(message));

test('only null leaves a cell empty', () => {
	expect(findGap({ cells: [[1], [NaN]] })).toMatch(/^cell 1 of row 2 is NaN;/);
	expect(findGap({ cells: [[undefined]] })).toMatch(/^cell 1 of row 1 is undefined;/);
});
