import { expect, test } from 'vitest';
import { testGlossary } from '../model/test-glossary.ts';
import { createUrls } from '../model/urls.ts';
import { lexicon } from './annotate/lexicon.ts';
import type { IndexSources } from './open-index.ts';
import { openIndex } from './open-index.ts';
import { foreignNameTable } from './other-languages/name-table.ts';
import { nameIndex } from './search/name-index.ts';
import { paraphraseTexts, textIndex } from './search/text-index.ts';

const glossary = testGlossary({
	brie: { aliases: ['BdM'], paraphrases: ['white disc'], level: 'advanced' },
	curd: { symbols: ['CurdCutter'], names: { de: 'Käsebruch', es: 'cuajada' } },
	making: { title: 'Making of it' },
});
const loads: string[] = [];
const sources: IndexSources = {
	names: { ...nameIndex(glossary), subjects: ['dairy'] },
	texts: { ...textIndex(glossary), examples: ['brie'], suggest: 'https://a.example/' },
	paraphrases: async () => {
		loads.push('paraphrases');
		return Promise.resolve(paraphraseTexts(glossary));
	},
	lexicon: async () => {
		loads.push('lexicon');
		return Promise.resolve(lexicon(glossary));
	},
	foreignNames: async () => {
		loads.push('foreignNames');
		return Promise.resolve(foreignNameTable(glossary));
	},
};
const open = (changes: Partial<IndexSources> = {}) => {
	loads.length = 0;
	return openIndex({ ...sources, ...changes }, createUrls('/'));
};

test('an index tells its language, examples and terms', () => {
	const index = open();
	expect(index).toMatchObject({
		language: { tag: 'en' },
		subjects: ['dairy'],
		examples: ['brie'],
		suggest: 'https://a.example/',
	});
	expect(index.all().map(({ slug }) => slug)).toEqual(['brie', 'curd', 'making']);
	expect(index.term('brie')).toEqual({
		slug: 'brie',
		title: 'Brie',
		summary: 'What brie is.',
		category: 'Making',
		level: 'advanced',
	});
	expect(index.term('moon')).toBeUndefined();
	expect([0, 1, 2, 3].map(index.slugOf)).toEqual(['brie', 'curd', 'making', '']);
	expect(loads).toEqual([]);
});

test('names are found from the start, descriptions once they are loaded', async () => {
	const index = open();
	const list = (query: string) => index.list(query).results.map(({ slug }) => slug);
	expect(index.complete).toBe(false);
	expect(list('bdm')).toEqual(['brie']);
	expect(list('white disc')).toEqual([]);
	await Promise.all([index.completed(), index.completed()]);
	expect(index.complete).toBe(true);
	expect(loads.toSorted()).toEqual(['lexicon', 'paraphrases']);
	expect(list('white disc')).toEqual(['brie']);
	expect(index.search('white disc').hits[0]).toMatchObject({ entry: 0, kind: 'words' });
});

test('a query is read up to its limit', () => {
	const index = open();
	expect(index.list(`brie${' '.repeat(296)}`).certainty).toBe('sure');
	expect(index.list(`brie${' '.repeat(296)}x`).certainty).toBe('sure');
	expect(index.nearest(`bire${' '.repeat(296)}xxxxx`)).toHaveLength(1);
});

test('without descriptions it is complete, and names are still found', async () => {
	const index = open({ paraphrases: () => Promise.reject(new Error('offline')) });
	await index.completed();
	expect(index.complete).toBe(true);
	expect(index.list('brie').results).toHaveLength(1);
});

test('similar names are told from a question too, as such', () => {
	expect(open().nearest('what is bire in dairy?')).toMatchObject([
		{ group: 'Similar names', slug: 'brie', href: '/terms/brie/', note: 'BdM' },
	]);
});

test('texts, programs and questions share one lexicon', async () => {
	const index = open();
	const annotate = await index.annotator();
	const explain = await index.explainer();
	const resolve = await index.resolver();
	expect(annotate('The curd.')).toMatchObject([{ slugs: ['curd'], certain: true, isCover: false }]);
	expect(explain('CurdCutter()')).toMatchObject([{ slugs: ['curd'] }]);
	expect(resolve('white disc').slugs).toEqual(['brie']);
	expect(index.complete).toBe(true);
	expect(loads.toSorted()).toEqual(['foreignNames', 'lexicon', 'paraphrases']);
	expect(await index.annotator()).toBe(annotate);
});

test('names in other languages are found once they are loaded, in queries, questions and texts', async () => {
	const index = open();
	const list = (query: string) => index.list(query).results.map(({ slug }) => slug);
	expect(list('cuajada')).toEqual([]);
	await index.inOtherLanguages();
	expect(list('cuajada')).toEqual(['curd']);
	expect(index.list('cuajada').results[0]!.note).toBe('also called cuajada');
	expect(list('brie')).toEqual(['brie']);
	const [annotate, resolve] = await Promise.all([index.annotator(), index.resolver()]);
	expect(annotate('Man schneidet den Käsebruch.').map(({ slugs }) => slugs)).toEqual([['curd']]);
	expect(resolve('was ist Käsebruch?')).toMatchObject({ slugs: ['curd'], confidence: 'sure' });
	expect(loads.filter((name) => name === 'foreignNames')).toHaveLength(1);
});

test('without the names in other languages the rest is found', async () => {
	const index = open({ foreignNames: () => Promise.reject(new Error('offline')) });
	await index.inOtherLanguages();
	expect(index.list('brie').results.map(({ slug }) => slug)).toEqual(['brie']);
	expect((await index.annotator())('Brie.')).toHaveLength(1);
});
