import { expect, test } from 'vitest';
import { languageOf } from '../text/languages/language-of.ts';
import { findSimilar } from './similar-names.ts';
import { testSource } from './test-glossary.ts';

const { terms } = testSource({
	camembert: { title: 'Camembert', aliases: ['Camembert de Normandie'] },
	pdo: { title: 'Protected designation of origin', aliases: ['DOP'] },
	phm: { title: 'PHM' },
	whey: {
		title: 'Whey',
		covers: { kinds: ['Acid whey'], parts: [], related: [] },
		homonyms: ['Serum'],
	},
	brie: { title: 'Brie' },
	'l1-norm': { title: 'L1 normalization' },
	c: { title: 'C' },
});
const similar = (title: string, language = 'en') =>
	findSimilar(title, terms, languageOf(language)).map(({ name, how }) => `${how}: ${name}`);

test.each([
	['camembert', 'same: Camembert'],
	['Camembert-de-Normandie', 'same: Camembert de Normandie'],
	['Serum', 'same: Serum'],
	['Camemberts', 'near: Camembert'],
	['Camambert', 'near: Camembert'],
	['PDO', 'acronym: Protected designation of origin'],
	['PDOX', undefined],
	['Potential of hydrogen measure', 'acronym: PHM'],
	['Dissolved oxygen probe', undefined],
	['Acid whey', 'cover: Acid whey'],
	['Acid wheys', undefined],
	['Brine', undefined],
	['L2 normalization', undefined],
	['C++', undefined],
	['🧀', undefined],
])('%s', (title, expected) => {
	expect(similar(title)[0]).toBe(expected);
});

test('the same name comes before similar ones', () => {
	const { terms: both } = testSource({ a: { title: 'Camamberts' }, b: { title: 'Camembert' } });
	const found = findSimilar('Camembert', both, languageOf('en'));
	expect(found.map(({ how }) => how)[0]).toBe('same');
});
