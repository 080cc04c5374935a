import { expect, test } from 'vitest';
import { namesOf } from './names.ts';

const NONE = { kinds: [], parts: [], related: [] };

test('names are in the order of their claims, each with the field that lists it', () => {
	const names = namesOf({
		title: 'Brie',
		aliases: ['Fromage de Brie', 'FdB'],
		covers: {
			kinds: ['Brie de Melun', ['Brie noir', 'Black brie']],
			parts: ['Rind'],
			related: ['Coulommiers'],
		},
		spellings: ['Bree'],
		formerly: ['Brie cheese'],
	});
	expect(names.map(({ name, role, field }) => [role, field, name])).toEqual([
		['title', 'title', 'Brie'],
		['alias', 'aliases[0]', 'Fromage de Brie'],
		['alias', 'aliases[1]', 'FdB'],
		['cover', 'covers.kinds[0]', 'Brie de Melun'],
		['cover', 'covers.kinds[1]', 'Brie noir'],
		['cover', 'covers.kinds[1]', 'Black brie'],
		['cover', 'covers.parts[0]', 'Rind'],
		['cover', 'covers.related[0]', 'Coulommiers'],
		['spelling', 'spellings[0]', 'Bree'],
		['former', 'formerly[0]', 'Brie cheese'],
	]);
});

test('a term always has its title', () => {
	expect(
		namesOf({ title: 'Brie', aliases: [], covers: NONE, spellings: [], formerly: [] }),
	).toEqual([{ name: 'Brie', role: 'title', field: 'title' }]);
});
