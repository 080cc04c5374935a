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
