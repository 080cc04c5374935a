import { expect, test } from 'vitest';
import { compileGlossary } from '../../model/compile.ts';
import { testOutline, testSource } from '../../model/test-glossary.ts';
import { createUrls } from '../../model/urls.ts';
import { glossaryRecord } from './glossary-record.ts';
import { glossaryRecordSchema } from './records.ts';

const source = testSource({
	curd: {
		id: 'c3rd',
		aliases: ['Junket'],
		names: { fr: ['caillé', 'lait caillé'], de: 'Bruch' },
		homonyms: ['Set'],
		covers: { kinds: [['Ricotta', 'Recooked']], parts: ['Casein'], related: [] },
		formerly: ['Curds'],
		spellings: ['crud'],
		symbols: ['curd()'],
		tags: ['milk'],
		analogy: 'Like tofu.',
		prerequisites: ['milk'],
		partOf: ['cheese'],
		confusedWith: [{ term: 'whey', difference: 'Whey runs off.' }],
		sources: [{ title: 'On curd', url: 'https://curd.example/' }],
		origin: { year: 1900, by: 'A cow', work: 'On curd' },
	},
	whey: {},
	milk: {},
	cheese: {},
	brie: { kindOf: ['curd'] },
	grain: { partOf: ['curd'] },
});
const markdown = [
	'See ',
	{ to: 'milk' },
	', ',
	{ to: 'milk', text: 'it' },
	' and ',
	{ to: 'guides/at-home' },
	'.',
];
const record = glossaryRecord({
	glossary: compileGlossary({
		...source,
		terms: source.terms.map((term) => ({ ...term, sections: [{ heading: 'How', markdown }] })),
		guides: [
			{
				slug: 'at-home',
				file: 'guides/at-home.mdx',
				data: { title: 'At home', summary: 'From milk.', order: 1 },
				outline: testOutline(['curd']),
				html: [],
				sections: [{ heading: '', markdown: ['Take ', { to: 'milk' }, '.'] }],
				pieces: {},
			},
		],
	}),
	urls: createUrls('/sub/'),
	absolute: (path) => new URL(path, 'https://cheese.example').href,
	countTokens: (text) => text.length,
});

test('the record is valid, and describes the glossary', () => {
	expect(glossaryRecordSchema.parse(record)).toEqual(record);
	expect(record).toMatchObject({
		$schema: 'https://cheese.example/sub/api/schema/glossary.json',
		url: 'https://cheese.example/sub/',
		version: '2.3.0',
		title: 'Cheeses',
		language: 'en',
		publisher: 'A dairy',
		categories: [
			{
				slug: 'making',
				name: 'Making',
				terms: ['brie', 'cheese', 'grain', 'milk', 'curd', 'whey'],
			},
		],
		tags: [{ slug: 'milk', name: 'Milk', description: 'What it starts from.' }],
	});
});

test('a term has all of its fields, and titles with every slug', () => {
	const curd = record.terms.find(({ slug }) => slug === 'curd');
	const none: [] = [];
	expect({ ...curd, tokens: 0 }).toEqual({
		id: 'c3rd',
		slug: 'curd',
		url: 'https://cheese.example/sub/terms/curd/',
		permalink: 'https://cheese.example/sub/id/c3rd/',
		markdown: 'https://cheese.example/sub/terms/curd.md',
		title: 'Curd',
		aliases: ['Junket'],
		namesByLanguage: { de: ['Bruch'], fr: ['caillé', 'lait caillé'] },
		covers: [
			{
				name: 'Ricotta',
				otherNames: ['Recooked'],
				relation: 'kind',
				url: 'https://cheese.example/sub/terms/curd/#covers-ricotta',
			},
			{
				name: 'Casein',
				otherNames: [],
				relation: 'part',
				url: 'https://cheese.example/sub/terms/curd/#covers-casein',
			},
		],
		formerly: ['Curds'],
		homonyms: ['Set'],
		spellings: ['crud'],
		symbols: ['curd()'],
		category: { slug: 'making', name: 'Making' },
		tags: ['milk'],
		level: 'beginner',
		minutes: 1,
		tokens: 0,
		summary: 'What curd is.',
		analogy: 'Like tofu.',
		sections: [
			{
				heading: 'How',
				markdown:
					'See [milk](https://cheese.example/sub/terms/milk/), [it](https://cheese.example/sub/terms/milk/) and [At home](https://cheese.example/sub/guides/at-home/).',
			},
		],
		relations: {
			needs: [{ slug: 'milk', title: 'Milk' }],
			unlocks: none,
			kindOf: none,
			kinds: [{ slug: 'brie', title: 'Brie' }],
			partOf: [{ slug: 'cheese', title: 'Cheese' }],
			parts: [{ slug: 'grain', title: 'Grain' }],
			confusedWith: [{ slug: 'whey', title: 'Whey' }],
			related: none,
			mentions: none,
			mentionedBy: none,
		},
		confusions: [{ slug: 'whey', title: 'Whey', difference: 'Whey runs off.' }],
		questions: none,
		plan: [{ slug: 'milk', title: 'Milk' }],
		guides: [{ slug: 'at-home', title: 'At home' }],
		origin: { year: 1900, by: 'A cow', work: 'On curd' },
		sources: [{ title: 'On curd', url: 'https://curd.example/' }],
		fields: {},
	});
	expect(curd!.tokens).toBeGreaterThan(100);
	for (const name of ['id', 'permalink', 'analogy', 'origin'])
		expect(record.terms[0]).not.toHaveProperty(name);
});

test('a guide has its address, terms and sections', () => {
	expect(record.guides).toEqual([
		{
			slug: 'at-home',
			url: 'https://cheese.example/sub/guides/at-home/',
			markdown: 'https://cheese.example/sub/guides/at-home.md',
			title: 'At home',
			summary: 'From milk.',
			minutes: 1,
			terms: ['curd'],
			sections: [{ heading: '', markdown: 'Take [milk](https://cheese.example/sub/terms/milk/).' }],
		},
	]);
});
