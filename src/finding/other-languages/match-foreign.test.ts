import { expect, test } from 'vitest';
import { createMatchForeign } from './match-foreign.ts';

const names = {
	de: [['curd', 'Käsebruch', 'Bruch']],
	fr: [
		['curd', 'caillé'],
		['milk', 'lait'],
		['whey', 'lait clair'],
	],
	zh: [['curd', '凝乳']],
} as const;
const slugs = ['curd', 'milk', 'whey'];
const match = createMatchForeign({ names, ownWords: [] }, (slug) => slugs.indexOf(slug));
const found = (query: string) =>
	match(query).map(({ entry, kind, name }) => `${slugs[entry]} ${kind} ${name}`);

test('a whole name comes before the beginning of one; accents and case make no difference', () => {
	expect(found('LAIT')).toEqual(['milk alias lait', 'whey prefix lait clair']);
	expect(found('kasebr')).toEqual(['curd prefix Käsebruch']);
	expect(found('凝乳')).toEqual(['curd alias 凝乳']);
});

test('one or two letters are the beginning of too much', () => {
	expect(found('la')).toEqual([]);
	expect(found('')).toEqual([]);
});
