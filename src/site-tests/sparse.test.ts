import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import type { BuiltPage } from './built-site.ts';
import { attributesOf, listFiles, offenders, readPages, readRedirects } from './built-site.ts';
import { invalidHtml, straySpaces } from './invalid-html.ts';
import { runBuild } from './run-build.ts';
import { BARE_CONTENT } from './test-site.ts';

const WORK = resolve('.build/sparse');
rmSync(WORK, { recursive: true, force: true });
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

/** Builds the bare glossary after changing a copy of it. */
function build(name: string, change: (content: string) => void) {
	const content = join(WORK, `${name}-content`);
	const out = join(WORK, name);
	cpSync(BARE_CONTENT, content, { recursive: true });
	change(content);
	const { status, stderr } = runBuild({ GLOSSARY_CONTENT: content, GLOSSARY_OUT: out });
	if (status !== 0) throw new Error(stderr);
	return { out, pages: readPages(out), files: new Set(listFiles(out)) };
}

/** Changes the files of terms. */
function editTerms(content: string, change: (text: string, index: number) => string): void {
	for (const [index, name] of readdirSync(join(content, 'terms')).sort().entries()) {
		const file = join(content, 'terms', name);
		writeFileSync(file, change(readFileSync(file, 'utf8'), index));
	}
}

const bare = build('bare', () => undefined);
const unlinked = build('unlinked', (content) =>
	editTerms(content, (text) => text.replaceAll(/\[\[|\]\]/g, '')),
);
const mixed = build('mixed', (content) => {
	const categories = '- { slug: loops, name: Loops, description: What goes around something. }\n';
	writeFileSync(join(content, 'categories.yaml'), categories);
	editTerms(content, (text, index) =>
		index % 2 === 0 ? text.replace(/^summary/m, 'category: loops\nsummary') : text,
	);
	editTerms(content, (text, index) =>
		index % 3 === 0 ? text.replace(/^summary/m, 'level: advanced\nsummary') : text,
	);
});

describe.each([
	['that has titles and texts only', bare],
	['without links', unlinked],
	['in which some terms have a category or a level', mixed],
])('a glossary %s', (_, { out, pages, files }) => {
	test('has valid pages whose links lead somewhere', async () => {
		expect(brokenLinks(pages, files)).toEqual([]);
		expect(straySpaces(pages)).toEqual([]);
		expect(await invalidHtml(pages)).toEqual([]);
	});

	test('has no page that nothing leads to', () => {
		const linked = new Set(pages.flatMap(({ $ }) => attributesOf($, 'a[href]', 'href')));
		const found = pages.map(({ path }) => path).filter((path) => !linked.has(path));
		expect(found.filter((path) => path !== '/404.html' && path !== '/path/')).toEqual([]);
	});

	test('has nothing empty on its pages', () => {
		const containers = 'h1, h2, h3, p, ul, ol, dl, dd, section, nav, table, select, figcaption';
		const found = offenders(pages, ({ $ }) =>
			$(containers)
				.get()
				.filter(
					(element) =>
						$(element).text().trim() === '' &&
						!$(element).is('.results, .steps, [role="status"], .search-footer'),
				)
				.map((element) => `has the empty ${$.html(element).slice(0, 120)}`),
		);
		expect(found).toEqual([]);
	});

	test('has no filter with one choice', () => {
		const found = offenders(pages, ({ $ }) => [
			...$('select:not([name="budget"])')
				.get()
				.filter((element) => $(element).find('option[value!=""]').length < 2)
				.map((element) => `has the filter ${$(element).attr('name')}`),
			...$('.map-filters fieldset')
				.get()
				.filter((element) => $(element).find('input').length < 2)
				.map((element) => `has the filter ${$(element).text()}`),
		]);
		expect(found).toEqual([]);
	});

	test('prints no missing value in any page or file', () => {
		const texts = [...files].filter(
			(file) => !/\.(?:png|svg|woff2|inv)$|^\/(?:_astro|pagefind|schema)\//.test(file),
		);
		const found = texts.filter((file) =>
			/\bundefined\b|\bNaN\b|\[object/.test(readFileSync(join(out, file), 'utf8')),
		);
		expect(found).toEqual([]);
	});
});

const pageOf = ({ pages }: { pages: readonly BuiltPage[] }, path: string) =>
	pages.find((page) => page.path === path)!.$;
const linksOf = ($: BuiltPage['$'], selector: string) => attributesOf($, `${selector} a`, 'href');

test('only pages with something on them are in the navigation', () => {
	expect(linksOf(pageOf(bare, '/'), '.site-nav')).toEqual(['/terms/', '/map/', '/ask/', '/about/']);
	expect(linksOf(pageOf(unlinked, '/'), '.site-nav')).toEqual(['/terms/', '/ask/', '/about/']);
	expect(linksOf(pageOf(mixed, '/'), '.site-nav')).toEqual([
		'/categories/',
		'/terms/',
		'/map/',
		'/ask/',
		'/about/',
	]);
	expect(linksOf(pageOf(mixed, '/'), '.site-footer')).toContain('/levels/');
});

test('the home page of a glossary without categories lists its terms', () => {
	expect(pageOf(bare, '/')('h1').text()).toBe('Knots');
	expect(linksOf(pageOf(bare, '/'), 'main .columns')).toContain('/terms/bowline/');
});

test('terms without a category are listed after the categories, and gray', () => {
	const $ = pageOf(mixed, '/categories/');
	expect($('h2').text()).toBe('Other terms');
	expect(linksOf($, '.columns')).toEqual(
		['clove-hitch', 'bight', 'knot', 'splice'].map((slug) => `/terms/${slug}/`),
	);
	expect(linksOf(pageOf(mixed, '/'), '.index-grid')).toEqual([
		'/categories/loops/',
		'/categories/#other_terms',
	]);
	expect(pageOf(mixed, '/map/')('.dots .hue-none')).not.toHaveLength(0);
	expect(pageOf(bare, '/map/')('.hue-none, .dot')).toHaveLength(0);
});

test('a site without an address or a license claims neither', () => {
	for (const { path, html, $ } of [...bare.pages, ...readRedirects(bare.out)]) {
		expect($('link[rel="canonical"], [property="og:url"], [type*="ld+json"]'), path).toHaveLength(
			0,
		);
		expect(html, path).not.toMatch(/licensed|licence=|rel="license"/);
	}
	expect([...bare.files].filter((file) => /sitemap|opensearch/.test(file))).toEqual([]);
	expect(readFileSync(join(bare.out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
