import { expect, test } from 'vitest';
import { compileGlossary } from '../../model/compile.ts';
import { testOutline, testSource } from '../../model/test-glossary.ts';
import { nameIndex } from './name-index.ts';
import { paraphraseTexts, textIndex } from './text-index.ts';

const source = testSource({
	milk: { paraphrases: ['cow juice', 'white drink'], level: 'advanced' },
	curd: {
		aliases: ['Junket'],
		homonyms: ['Set'],
		spellings: ['crud'],
		formerly: ['Curds'],
		covers: { kinds: [['Ricotta', 'Recooked']], parts: ['Casein'], related: ['Tofu'] },
		symbols: ['curd()'],
		prerequisites: ['milk'],
		confusedWith: [{ term: 'whey', difference: 'Whey runs off.' }],
	},
	brie: { prerequisites: ['milk'], kindOf: ['curd'] },
	whey: { links: ['milk'], partOf: ['milk'] },
});
const glossary = compileGlossary({
	...source,
	site: {
		...source.site,
		subjects: ['cheese making'],
		searchExamples: ['blue'],
		repository: {
			url: 'https://a.example',
			edit: 'https://a.example/edit/',
			suggest: 'https://a.example/?{term}',
		},
	},
	guides: [
		{
			slug: 'at-home',
			file: 'guides/at-home.mdx',
			data: { title: 'At home', summary: 'From milk.', order: 1 },
			outline: testOutline(),
			html: [],
			sections: [],
			pieces: {},
		},
	],
});
const index = nameIndex(glossary);

test('the index has terms, guides and categories, with all of their names', () => {
	expect(index.entries.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
		'term brie',
		'term curd',
		'term milk',
		'term whey',
		'guide at-home',
		'category making',
	]);
	expect(index.entries[1]).toEqual({
		kind: 'term',
		slug: 'curd',
		title: 'Curd',
		aliases: ['Junket', 'Set'],
		covers: ['Ricotta', 'Recooked', 'Casein', 'Tofu'],
		spellings: ['crud', 'Curds'],
		symbols: ['curd()'],
		weight: 1,
	});
	expect(index.entries[4]).toEqual({
		kind: 'guide',
		slug: 'at-home',
		title: 'At home',
		aliases: [],
		covers: [],
		spellings: [],
		symbols: [],
		weight: 0,
	});
	expect(index).toMatchObject({ language: 'en', subjects: ['cheese making'], pairs: [[1, 3]] });
});

test('the weight of a term grows with the terms that need or mention it, are kinds or parts of it', () => {
	// Milk: two terms need it, which count twice, and one mentions it: log2(6) is 2.58.
	expect(index.entries.map(({ weight }) => weight)).toEqual([0, 1, 3, 0, 0, 0]);
});

test('texts and paraphrases are in the same order', () => {
	expect(textIndex(glossary)).toEqual({
		examples: ['blue'],
		lists: ['categories', 'map'],
		suggest: 'https://a.example/?{term}',
		categories: [{ slug: 'making', name: 'Making' }],
		texts: [
			{ category: 'making', level: 'beginner', summary: 'What brie is.' },
			{ category: 'making', level: 'beginner', summary: 'What curd is.' },
			{ category: 'making', level: 'advanced', summary: 'What milk is.' },
			{ category: 'making', level: 'beginner', summary: 'What whey is.' },
			{ summary: 'From milk.' },
			{ summary: 'How cheese is made.' },
		],
	});
	expect(paraphraseTexts(glossary)).toEqual(['', '', 'cow juice\nwhite drink', '', '', '']);
});
