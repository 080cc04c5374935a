import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { lexicon } from './lexicon.ts';

test('an entry has all names of its term, and the indexes of related ones', () => {
	const glossary = testGlossary({
		milk: {},
		curd: {
			aliases: ['Junket'],
			homonyms: ['Set'],
			spellings: ['crud'],
			everyday: ['Set'],
			symbols: ['curd()'],
			prerequisites: ['milk'],
			related: ['whey', 'milk'],
		},
		whey: {},
	});
	const idioms = ['big whey'];
	const { entries, idioms: kept } = lexicon({ ...glossary, site: { ...glossary.site, idioms } });
	expect(kept).toEqual(idioms);
	expect(entries.map(({ slug, related }) => [slug, related])).toEqual([
		['curd', [1, 2]],
		['milk', [0]],
		['whey', [0]],
	]);
	expect(entries[0]).toEqual({
		slug: 'curd',
		title: 'Curd',
		names: ['Junket', 'Set', 'crud'],
		everyday: ['Set'],
		symbols: ['curd()'],
		related: [1, 2],
	});
});
