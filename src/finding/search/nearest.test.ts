import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { nearestNames } from './nearest.ts';
import { prepareNames } from './prepared-names.ts';
import { namedEntry, NAMES } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const slugs = (query: string) => nearestNames(names, query, ENGLISH).map(({ entry }) => entry.slug);
const titles = (query: string, weights: Record<string, number>) => {
	const entries = Object.entries(weights).map(([title, weight]) => namedEntry({ title, weight }));
	return nearestNames(prepareNames(entries, ENGLISH), query, ENGLISH).map(
		({ entry }) => entry.title,
	);
};

test('finds a badly misspelled name', () => {
	expect(slugs('wosht rynd cheez')[0]).toBe('washed-rind-cheese');
	expect(slugs('chetter')[0]).toBe('cheddar');
});

test('ranks closer names first, equally close ones by weight', () => {
	expect(titles('gauda', { Gaeta: 9, Gouda: 1, Gauta: 3 })).toEqual(['Gauta', 'Gouda', 'Gaeta']);
});

test('lists an entry once, by its closest name, without hidden spellings', () => {
	expect(nearestNames(names, 'brie of mux', ENGLISH)).toMatchObject([{ name: 'Brie de Meaux' }]);
	expect(nearestNames(names, 'brineling', ENGLISH)[0]).toMatchObject({ name: undefined });
});

test('returns at most five', () => {
	expect(
		titles('gouda', { A: 0, Go: 0, Goda: 0, Gaud: 0, Guda: 0, Goud: 0, Ouda: 0 }),
	).toHaveLength(5);
});

test('finds nothing if more than half the letters are wrong', () => {
	expect(slugs('qwrtzp')).toEqual([]);
	expect(slugs('')).toEqual([]);
});

test('half of the letters may be wrong, not more', () => {
	expect(titles('curd', { Cuxx: 0 })).toEqual(['Cuxx']);
	expect(titles('curd', { Cxxx: 0 })).toEqual([]);
	expect(titles('curds', { Cuxxs: 0, Cxxxs: 0 })).toEqual(['Cuxxs']);
});

test('categories and symbols are not names', () => {
	const entries = [
		namedEntry({ kind: 'category', title: 'Curd' }),
		namedEntry({ title: 'Emmental', symbols: ['curd'] }),
		namedEntry({ kind: 'guide', title: 'Curt' }),
	];
	const found = nearestNames(prepareNames(entries, ENGLISH), 'curd', ENGLISH);
	expect(found).toEqual([{ entry: entries[2], kind: 'typo', name: 'Curt' }]);
});

test('the first of equally close names of an entry is told', () => {
	const entries = [namedEntry({ title: 'Curx', aliases: ['Cury', 'Curd'] })];
	const nearest = (query: string) =>
		nearestNames(prepareNames(entries, ENGLISH), query, ENGLISH)[0]?.name;
	expect(nearest('curd')).toBe('Curd');
	expect(nearest('curz')).toBe('Curx');
});
