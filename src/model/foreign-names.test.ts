import { expect, test } from 'vitest';
import { foreignNames, foreignNamesOf } from './foreign-names.ts';

const NAMES = { fr: 'caillé', de: ['Bruch', 'Käsebruch'] };

test('one name of a language need not be a list, and languages are in the order of their tags', () => {
	const names = foreignNames(NAMES);
	expect(names).toEqual({ de: ['Bruch', 'Käsebruch'], fr: ['caillé'] });
	expect(Object.keys(names)).toEqual(['de', 'fr']);
});

test('each name has the field that lists it', () => {
	expect(foreignNamesOf(NAMES).map(({ field, name }) => `${field} ${name}`)).toEqual([
		'names.fr caillé',
		'names.de[0] Bruch',
		'names.de[1] Käsebruch',
	]);
});
