import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { lexicon } from './lexicon.ts';

test('an entry has all names of its term, and the indexes of related ones', () => {
	const glossary = testGlossary({
		cheese: {},
		milk: {},
		curd: {
			aliases: ['Junket'],
			homonyms: ['Set'],
			spellings: ['crud'],
			covers: { kinds: [['Ricotta', 'Recooked']], parts: ['Casein'], related: [] },
			formerly: ['Curds'],
			everyday: ['Set'],
			symbols: ['curd()'],
			prerequisites: ['milk'],
			partOf: ['cheese'],
			related: ['whey', 'milk'],
		},
		whey: {},
	});
	const idioms = ['big whey'];
	const { entries, idioms: kept } = lexicon({ ...glossary, site: { ...glossary.site, idioms } });
	expect(kept).toEqual(idioms);
	expect(entries.map(({ slug, related }) => [slug, related])).toEqual([
		['cheese', [1]],
		['curd', [2, 0, 3]],
		['milk', [1]],
		['whey', [1]],
	]);
	expect(entries[1]).toEqual({
		slug: 'curd',
		title: 'Curd',
		names: ['Junket', 'Set', 'crud', 'Curds'],
		covers: ['Ricotta', 'Recooked', 'Casein'],
		everyday: ['Set'],
		symbols: ['curd()'],
		related: [2, 0, 3],
	});
});
