import { expect, test } from 'vitest';
import { acronymsOf } from './acronyms.ts';
import { testGlossary } from './test-glossary.ts';

test('lists titles, aliases and homonyms that are acronyms once each, A-Z', () => {
	const glossary = testGlossary({
		uht: { title: 'UHT' },
		brie: { aliases: ['BdM', 'Brie de Meaux'], homonyms: ['AB'] },
		blue: { homonyms: ['AB'] },
	});
	const list = acronymsOf(glossary).map(({ title, terms }) => [
		title,
		terms.map(({ slug }) => slug).sort(),
	]);
	expect(list).toEqual([
		['AB', ['blue', 'brie']],
		['BdM', ['brie']],
		['UHT', ['uht']],
	]);
});

test('what a term covers is listed as covered, also next to a term of that name', () => {
	const glossary = testGlossary({
		brie: { covers: { kinds: [['Brie de Melun', 'BdM']], parts: [], related: ['AOP'] } },
		label: { homonyms: ['AOP'] },
	});
	expect(acronymsOf(glossary)).toEqual([
		{
			title: 'AOP',
			terms: [
				{ slug: 'brie', isCover: true },
				{ slug: 'label', isCover: false },
			],
		},
		{ title: 'BdM', terms: [{ slug: 'brie', isCover: true }] },
	]);
});

test('a glossary without acronyms has none', () => {
	expect(acronymsOf(testGlossary({ brie: {} }))).toEqual([]);
});
