import { expect, test } from 'vitest';
import { abbreviates, acronymsOf } from './acronyms.ts';
import { testGlossary } from './test-glossary.ts';

test('titles, aliases and homonyms that are acronyms are listed once each with what they mean, A-Z', () => {
	const glossary = testGlossary({
		uht: { title: 'UHT', aliases: ['UHT milk', 'Ultra-high temperature'] },
		brie: { aliases: ['BdM', 'Brie de Meaux'], homonyms: ['AB'] },
		blue: { title: 'American blue', homonyms: ['AB'] },
		bleu: { title: 'Aged bleu', homonyms: ['AB'] },
	});
	const list = acronymsOf(glossary).map(({ title, meanings }) => [
		title,
		meanings.map(({ slug, expansion }) => `${slug}: ${expansion}`).sort(),
	]);
	expect(list).toEqual([
		['AB', ['bleu: Aged bleu', 'blue: American blue']],
		['BdM', ['brie: Brie de Meaux']],
		['UHT', ['uht: Ultra-high temperature']],
	]);
});

test('a name in capitals that is nowhere spelled out is not an acronym', () => {
	const glossary = testGlossary({
		uht: { title: 'UHT' },
		dop: { title: 'DOP', aliases: ['DOP label'] },
		brie: { covers: { kinds: [['BdC']], parts: [], related: [] } },
	});
	expect(acronymsOf(glossary)).toEqual([]);
});

test('what a term covers is listed as covered, also next to a term of that name', () => {
	const glossary = testGlossary({
		brie: {
			covers: {
				kinds: [['Brie de Melun', 'BdM']],
				parts: [],
				related: [['Appellation of origin, protected', 'AOP']],
			},
		},
		label: { title: 'Appellation d’origine protégée', homonyms: ['AOP'] },
	});
	expect(acronymsOf(glossary)).toEqual([
		{
			title: 'AOP',
			meanings: [
				{ slug: 'label', expansion: 'Appellation d’origine protégée', isCover: false },
				{ slug: 'brie', expansion: 'Appellation of origin, protected', isCover: true },
			],
		},
		{ title: 'BdM', meanings: [{ slug: 'brie', expansion: 'Brie de Melun', isCover: true }] },
	]);
});

test.each([
	['UHT', 'Ultra-high temperature', true],
	['pH', 'Potential of hydrogen', true],
	['AE', 'Autoencoder', true],
	['XMT', 'Extended milk test', true],
	['A2C', 'Aged Alpine cheese', true],
	['DaC', 'Cheese that is dairy and cultured', true],
	['ZeRO', 'Zero rind opening', true],
	['PDO', 'PDO label', false],
	['PDO', 'Origin', false],
	['PDO', 'PDO', false],
	['PDO', 'Pasta dura', false],
	['PDO', 'BdMPDOx', false],
])('%s of %s: %s', (acronym, name, expected) => {
	expect(abbreviates(acronym, name)).toBe(expected);
});

test('a glossary without acronyms has none', () => {
	expect(acronymsOf(testGlossary({ brie: {} }))).toEqual([]);
});
