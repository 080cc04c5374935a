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

test('a name that is spelled quite wrong is found', () => {
	expect(slugs('wosht rynd cheez')[0]).toBe('washed-rind-cheese');
	expect(slugs('chetter')[0]).toBe('cheddar');
});

test('nearer names go before farther ones, equally near ones by what leads to them', () => {
	expect(titles('gauda', { Gaeta: 9, Gouda: 1, Gauta: 3 })).toEqual(['Gauta', 'Gouda', 'Gaeta']);
});

test('an entry stands once, by its nearest name, with what may be shown of it', () => {
	expect(nearestNames(names, 'brie of mux', ENGLISH)).toMatchObject([{ name: 'Brie de Meaux' }]);
	expect(nearestNames(names, 'brineling', ENGLISH)[0]).toMatchObject({ name: undefined });
});

test('at most five are named', () => {
	expect(
		titles('gouda', { A: 0, Go: 0, Goda: 0, Gaud: 0, Guda: 0, Goud: 0, Ouda: 0 }),
	).toHaveLength(5);
});

test('where more than half the letters are wrong nothing is near', () => {
	expect(slugs('qwrtzp')).toEqual([]);
	expect(slugs('')).toEqual([]);
});
