import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { testRecord } from '../records/test-record.ts';
import { tbx } from './tbx.ts';

const $ = load(
	tbx(
		testRecord({
			milk: { title: 'Milk <& `"cream"`', summary: 'White & <wet>.' },
			brie: {
				aliases: ['BDM'],
				names: { ja: ['ブリー', 'ブリーチーズ'] },
				formerly: ['Bries'],
				kindOf: ['cheese'],
				covers: { kinds: [['Brie de Melun', 'Melun']], parts: [], related: [] },
			},
			cheese: {},
		}),
	),
	{ xml: true },
);
const concept = (id: string) => $(`conceptEntry[id="${id}"]`);

test('names have a status and a type', () => {
	const names = concept('term-brie')
		.find('langSec[xml\\:lang="en"] termSec')
		.toArray()
		.map((name) =>
			['term', 'min\\:administrativeStatus', 'basic\\:termType'].map((tag) =>
				$(name).find(tag).text(),
			),
		);
	expect(names).toEqual([
		['Brie', 'preferredTerm-admn-sts', 'fullForm'],
		['BDM', 'admittedTerm-admn-sts', 'acronym'],
		['Bries', 'supersededTerm-admn-sts', 'fullForm'],
	]);
});

test('names in other languages stand in sections of their own, the usual one preferred', () => {
	const names = concept('term-brie').find('langSec[xml\\:lang="ja"] termSec');
	expect(names.toArray().map((name) => $(name).text())).toEqual([
		'ブリーpreferredTerm-admn-stsfullForm',
		'ブリーチーズadmittedTerm-admn-stsfullForm',
	]);
});

test('what a term covers is a concept of its own that refers to it', () => {
	const cover = concept('term-brie-1');
	expect(
		cover
			.find('term')
			.toArray()
			.map((term) => $(term).text()),
	).toEqual(['Brie de Melun', 'Melun']);
	expect(cover.find('basic\\:crossReference').attr('target')).toBe('term-brie');
	expect(cover.find('min\\:externalCrossReference').attr('target')).toBe(
		'https://cheese.example/terms/brie/#covers-brie-de-melun',
	);
	expect(concept('term-brie').find('basic\\:crossReference').attr('target')).toBe('term-cheese');
});

test('text is escaped', () => {
	expect(concept('term-milk').find('term').text()).toBe('Milk <& `"cream"`');
	expect(concept('term-milk').find('basic\\:definition').text()).toBe('White & <wet>.');
});
