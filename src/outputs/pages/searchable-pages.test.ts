import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../model/compile.ts';
import type { LinkedText } from '../../model/linked-text.ts';
import { testOutline, testSource } from '../../model/test-glossary.ts';
import { searchablePages } from './searchable-pages.ts';

const source = testSource({
	curd: {
		title: 'Curd & <b>whey</b>',
		summary: 'Soft & <i>white</i>.',
		aliases: ['Junket'],
		covers: { kinds: [['Ricotta', 'Recooked']], parts: [], related: ['Tofu'] },
		homonyms: ['<Set>'],
		spellings: ['crud'],
		analogy: 'Like "tofu" & <more>.',
	},
	milk: {},
});
const html: LinkedText = [
	'<p>See ',
	{ to: 'curd' },
	', ',
	{ to: 'milk', text: '<em>milk</em>' },
	'.</p><pre>let a</pre><svg><text>b</text></svg><math><mi>c</mi></math><p>End.</p>',
];
const pages = searchablePages(
	compileGlossary({
		...source,
		terms: source.terms.map((term) => (term.slug === 'milk' ? { ...term, html } : term)),
		guides: [
			{
				slug: 'at-home',
				file: 'guides/at-home.mdx',
				data: { title: 'At home', summary: 'From milk.', order: 1 },
				outline: testOutline(),
				html: ['<p>Take milk.</p>'],
				sections: [],
				pieces: {},
			},
		],
	}),
);
const pageOf = (url: string) => load(pages.find((page) => page.url === url)!.html);
const metaOf = ($: ReturnType<typeof load>) =>
	Object.fromEntries(
		$('[data-pagefind-meta][data-pagefind-ignore]')
			.toArray()
			.map((element) => [$(element).attr('data-pagefind-meta'), $(element).text()]),
	);

test('there is one page per term and guide', () => {
	expect(pages.map(({ url }) => url)).toEqual(['/terms/curd/', '/terms/milk/', '/guides/at-home/']);
});

test('a page has the names, summary and mental model of its term, escaped', () => {
	const $ = pageOf('/terms/curd/');
	expect($('html').attr('lang')).toBe('en');
	expect($('title').text()).toBe('Curd & <b>whey</b>');
	expect($('h1').text()).toBe('Curd & <b>whey</b>');
	expect(metaOf($)).toEqual({
		names: 'Junket, Ricotta, Recooked, Tofu, <Set>, crud',
		category: 'Making',
		summary: 'Soft & <i>white</i>.',
	});
	expect($('p').text()).toBe('Soft & <i>white</i>.Like “tofu” & <more>.');
});

test('links are words, and code, figures and formulas are left out', () => {
	const $ = pageOf('/terms/milk/');
	expect($('p').text()).toBe('What milk is.See curd & <b>whey</b>, milk.End.');
	expect($('body').text()).toMatch(/milk\. {3}End\.$/);
	expect($('a')).toHaveLength(0);
});

test('a guide is marked as one', () => {
	const $ = pageOf('/guides/at-home/');
	expect(metaOf($)).toEqual({ category: 'Guide', summary: 'From milk.' });
	expect($('body').text()).toContain('Take milk.');
});

test('a translation has what is translated', () => {
	const translation = {
		from: 'en',
		states: new Map([['curd', { isWhole: true, isOlder: false }]]),
	};
	const glossary = compileGlossary({ ...source, site: { ...source.site, language: 'es' } });
	const urls = searchablePages({ ...glossary, translation }).map(({ url }) => url);
	expect(urls).toEqual(['/es/terms/curd/']);
});
