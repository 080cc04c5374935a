import { expect, test } from 'vitest';
import { measureLabel, textWidth } from './label-box.ts';

test.each([
	['', ['']],
	['Brie', ['Brie']],
	['abcdefg hijklmn', ['abcdefg hijklmn']],
	['abcdefgh hijklmn', ['abcdefgh', 'hijklmn']],
	['Washed-rind', ['Washed-rind']],
	['Pre-acidification', ['Pre-', 'acidification']],
	['Milk–protein ratio', ['Milk–protein', 'ratio']],
	['- - -', ['---']],
	['one-two-three-fourteen-fifteen', ['one-two-three-', 'fourteen-', 'fifteen']],
	['cheese of the Alps and of lands beyond', ['cheese of the', 'Alps and of', 'lands beyond']],
	[
		'cheese of the Alps and of lands beyond them',
		['cheese of the', 'Alps and of', 'lands beyond …'],
	],
])('breaks %j into lines', (title, lines) => {
	expect(measureLabel(title).lines).toEqual(lines);
});

test('a label is as wide as its widest line, and 14 units per line high', () => {
	expect(measureLabel('abcdefgh ijk', 10)).toEqual({
		lines: ['abcdefgh ijk'],
		width: expect.closeTo(66.5),
		height: 14,
	});
	expect(measureLabel('ii MMMMMMMMMMMMMM', 10)).toMatchObject({ width: 140, height: 28 });
});

test.each([
	['i', 3.4],
	['’', 3.4],
	[' ', 3.5],
	['-', 4.6],
	['W', 10],
	['A', 7.6],
	['a', 6.45],
	['é', 8.5],
	['', 0],
	['🧀', 8.5],
])('the width of %j', (text, width) => {
	expect(textWidth(text, 10)).toBeCloseTo(width);
});
