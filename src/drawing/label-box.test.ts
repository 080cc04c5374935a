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
	['one-two-three-fourteen-fifteen', ['one-two-three-', 'fourteen-fifteen']],
	['cheese of the Alps and of lands beyond', ['cheese of the', 'Alps and of', 'lands beyond']],
	[
		'cheese of the Alps and of lands beyond them',
		['cheese of the', 'Alps and of', 'lands beyond …'],
	],
])('breaks %j into lines', (title, lines) => {
	expect(measureLabel(title).lines).toEqual(lines);
});

test('a word that is wider than a line is hyphenated', () => {
	expect(measureLabel('Reparameterization trick').lines).toEqual(['Reparameteriz-', 'ation trick']);
	expect(measureLabel('incomprehensibilities', 60).lines).toEqual([
		'incompr-',
		'ehensibil-',
		'ities',
	]);
	expect(measureLabel('WWW', 10).lines).toEqual(['WWW']);
});

test('a label is as wide as its widest line, and 14 units per line high', () => {
	const { lines, width, height } = measureLabel('Grouped-query attention');
	expect(lines).toEqual(['Grouped-query', 'attention']);
	expect(width).toBeCloseTo(textWidth('Grouped-query', 13));
	expect(height).toBe(28);
});

test('letters have the widths of the text font, others are squares', () => {
	expect(textWidth('i', 10)).toBeLessThan(textWidth('m', 10) / 2);
	expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10));
	expect(textWidth('é', 10)).toBeLessThan(6);
	expect(textWidth('', 10)).toBe(0);
	expect(textWidth('茶🧀', 10)).toBe(20);
});
