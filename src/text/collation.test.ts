import { expect, test } from 'vitest';
import { createCollation } from './collation.ts';

const english = createCollation('en');
const sorted = (tag: string, titles: readonly string[]) =>
	titles
		.map((title) => ({ title }))
		.sort(createCollation(tag).compare)
		.map(({ title }) => title);

test('sorts titles ignoring case and accents, and numbers by value', () => {
	expect(sorted('en', ['Edam', 'brie', 'Époisses', 'Asiago', 'T10', 'T5'])).toEqual([
		'Asiago',
		'brie',
		'Edam',
		'Époisses',
		'T5',
		'T10',
	]);
});

test('groups titles by first letter, and the rest under #', () => {
	expect(english.letterOf({ title: 'Époisses' })).toBe('E');
	expect(english.letterOf({ title: '7-day cheese' })).toBe('#');
	const groups = english.group([{ title: 'Brie' }, { title: 'Burrata' }, { title: 'Edam' }]);
	expect([...groups.keys()]).toEqual(['B', 'E']);
	expect(groups.get('B')).toHaveLength(2);
});

test('titles that differ in case or accents only have a fixed order', () => {
	expect(sorted('en', ['b', 'É', 'e', 'E', 'é', 'B'])).toEqual(['B', 'b', 'E', 'e', 'É', 'é']);
});

test('a reading takes the place of the title', () => {
	const { compare, group } = createCollation('ja');
	const titles = [
		{ title: '損失関数', reading: 'そんしつかんすう' },
		{ title: 'データ' },
		{ title: '勾配', reading: 'こうばい' },
		{ title: '学習', reading: 'がくしゅう' },
		{ title: '重み' },
	];
	const letters = [...group(titles.sort(compare))].map(([letter, items]) => [
		letter,
		items.map(({ title }) => title),
	]);
	expect(letters).toEqual([
		['か', ['学習', '勾配']],
		['さ', ['損失関数']],
		['た', ['データ']],
		['漢', ['重み']],
	]);
});

test('each letter has one group, in the order of the titles', () => {
	const titles = ['BERT', '卷积', 'GPT', '阿尔法', '备份', '机器学习', '1984'];
	const { group } = createCollation('zh');
	const letters = [...group(sorted('zh', titles).map((title) => ({ title }))).keys()];
	expect(letters).toEqual(['#', 'A', 'B', 'G', 'J']);
});
