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
