import { expect, test } from 'vitest';
import { compareTitles, groupByLetter, letterOf } from './collation.ts';

test('sorts titles ignoring case and accents, and numbers by value', () => {
	const titles = ['Edam', 'brie', 'Époisses', 'Asiago', 'T10', 'T5'];
	expect(titles.toSorted(compareTitles)).toEqual([
		'Asiago',
		'brie',
		'Edam',
		'Époisses',
		'T5',
		'T10',
	]);
});

test('groups titles by first letter, and the rest under #', () => {
	expect(letterOf('Époisses')).toBe('E');
	expect(letterOf('7-day cheese')).toBe('#');
	const groups = groupByLetter([{ title: 'Brie' }, { title: 'Burrata' }, { title: 'Edam' }]);
	expect([...groups.keys()]).toEqual(['B', 'E']);
	expect(groups.get('B')).toHaveLength(2);
});

test('titles that differ in case or accents only have a fixed order', () => {
	expect(['b', 'É', 'e', 'E', 'é', 'B'].sort(compareTitles)).toEqual([
		'B',
		'b',
		'E',
		'e',
		'É',
		'é',
	]);
	expect(compareTitles('a', 'a')).toBe(0);
	expect(compareTitles('A', 'a')).toBe(-1);
	expect(compareTitles('a', 'A')).toBe(1);
	expect([letterOf(''), letterOf('éclair'), letterOf('ßoft')]).toEqual(['#', 'E', 'SS']);
});
