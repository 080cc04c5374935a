import { expect, test } from 'vitest';
import { layOutMap } from '../drawing/map/map-layout.ts';
import { graphOf } from '../drawing/map/map-graph.ts';
import { siteSchema } from '../model/site-schema.ts';
import type { TestTerm } from '../model/test-glossary.ts';
import { testGlossary } from '../model/test-glossary.ts';
import type { GlossaryRecord } from '../outputs/records/records.ts';
import { glossaryRecordSchema } from '../outputs/records/records.ts';
import { loadPen } from '../build/card-font.ts';
import { createEdition } from './edition.ts';
import { siteFiles } from './files.ts';
import { pagePaths } from './page-paths.ts';
import { termGroups } from './term-groups.ts';

const none = { category: undefined, level: undefined };
const site = siteSchema.parse({
	title: 'Cheeses',
	description: 'All about cheese.',
	language: 'en',
});

function open(terms: Readonly<Record<string, TestTerm>>) {
	const glossary = testGlossary(terms, { site });
	const tools = {
		layOut: layOutMap,
		countTokens: () => 1,
		drawPng: (svg: string) => Promise.resolve(new TextEncoder().encode(svg)),
		readCard: () => new Uint8Array(),
		pen: loadPen,
	};
	const history = new Map([['terms/salt.mdx', { added: 1, changed: 1 }]]);
	const edition = createEdition({ glossary, base: '/', history, tools });
	const files = siteFiles(edition);
	const textOf = async (address: string) => {
		const content = await files.get(address)!();
		return typeof content === 'string' ? content : new TextDecoder().decode(content);
	};
	return { glossary, edition, files, textOf };
}

const mixed = open({
	milk: { tags: ['milk'] },
	curd: { prerequisites: ['milk'], confusedWith: [{ term: 'salt', difference: 'Curd and salt.' }] },
	salt: { ...none, body: '\nFrom the sea.' },
});
const bare = open({ milk: { ...none, links: ['salt'] }, salt: none });

test('terms without a category are a group of their own, gray and without a name', () => {
	expect(termGroups(mixed.edition).map(({ heading, terms }) => [heading?.name, terms])).toEqual([
		['Making', ['milk', 'curd']],
		['Other terms', ['salt']],
	]);
	expect(termGroups(bare.edition)).toEqual([{ heading: undefined, terms: ['milk', 'salt'] }]);
	expect(mixed.edition.map.drawing.names.wide.map(({ lines }) => lines)).toEqual([['Making']]);
	expect(mixed.edition.map.data.nodes.map(({ group }) => group)).toEqual([0, 0, 1]);
});

test('mentions are drawn where no relation is authored', () => {
	expect(graphOf(bare.glossary).links).toEqual([{ from: 0, to: 1, style: 'mention' }]);
	expect(graphOf(mixed.glossary).links.map(({ style }) => style)).toEqual(['needs', 'compare']);
});

test('categories and tags without terms are left out', () => {
	expect([bare.glossary.categories, bare.glossary.tags, bare.glossary.levels]).toEqual([
		[],
		[],
		[],
	]);
	expect(mixed.glossary.levels).toEqual(['beginner']);
});

test('there are no pages of what there is not', () => {
	expect(pagePaths(bare.edition).sort()).toEqual([
		'/',
		'/404.html',
		'/about/',
		'/about/authoring/',
		'/all/',
		'/ask/',
		'/changes/',
		'/data/',
		'/learn/',
		'/learn/review/',
		'/map/',
		'/map/text/',
		'/path/',
		'/random/',
		'/search/',
		'/terms/',
		'/terms/milk/',
		'/terms/salt/',
	]);
	expect(pagePaths(mixed.edition)).toContain('/levels/beginner/');
	expect(pagePaths(mixed.edition)).not.toContain('/levels/advanced/');
});

test('in the data, what is missing is absent', async () => {
	const record = JSON.parse(await mixed.textOf('/api/glossary.json')) as GlossaryRecord;
	expect(glossaryRecordSchema.parse(record)).toEqual(record);
	expect(record).not.toHaveProperty('licence');
	const salt = record.terms.find(({ slug }) => slug === 'salt')!;
	expect(Object.keys(salt)).not.toContain('category');
	expect(Object.keys(salt)).not.toContain('level');
	expect(await mixed.textOf('/api/glossary.csv')).toContain(',salt,Salt,,,,,,,1,');
	expect(await mixed.textOf('/api/anki-terms.tsv')).toMatch(/<\/a>"\t$/m);
	expect(await mixed.textOf('/terms/salt.md')).toBe(
		'# Salt\n\n> What salt is.\n\nReading time: 1 min.\n\nFrom the sea.\n\n' +
			'## Not to be confused with\n\n- [Curd](https://example.org/terms/curd/): Curd and salt.\n\n' +
			'Source: https://example.org/terms/salt/\n\nFrom Cheeses (https://example.org/)\n',
	);
	expect(await mixed.textOf('/api/glossary.tbx')).toMatch(/<conceptEntry id="term-salt"><min:ext/);
	expect(await mixed.textOf('/api/skos.ttl')).not.toContain('license');
});

test('packs contain the whole glossary where categories do not', async () => {
	const packs = [...mixed.files.keys()].filter((address) => address.startsWith('/llms/'));
	expect(packs).toEqual(
		['making-4k', 'making-16k', 'making-64k', '4k', '16k', '64k'].map(
			(name) => `/llms/${name}.txt`,
		),
	);
	expect(await mixed.textOf('/llms/4k.txt')).toMatch(
		/^# Cheeses\n\nFrom Cheeses \(https:\/\/example\.org\/\)\n\nAt most 4000 /,
	);
	expect(await mixed.textOf('/llms/making-4k.txt')).not.toContain('# Salt');
	expect(await mixed.textOf('/llms.txt')).toContain('- [Cheeses, 4k](');
	expect([...bare.files.keys()]).not.toContain('/llms/making-4k.txt');
});

test.each([
	['some terms', mixed],
	['no terms', bare],
])('with categories for %s, no file prints a missing value', async (_, { files, textOf }) => {
	const texts = await Promise.all([...files.keys()].map(textOf));
	expect(texts.filter((text) => /\bundefined\b|\bNaN\b|\[object/.test(text))).toEqual([]);
});
