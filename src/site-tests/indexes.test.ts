import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHistory } from '../reading/read-history.ts';
import { acronymsOf } from '../glossary/acronyms.ts';
import { createUrls } from '../glossary/urls.ts';
import type { NameIndex } from '../search/name-index.ts';
import type { TextIndex } from '../search/text-index.ts';
import { glossary, readPages } from './built-site.ts';

const urls = createUrls('/');
const pages = readPages('dist');
const byPath = new Map(pages.map((page) => [page.path, page]));
const terms = [...glossary.terms.values()];

test('lists are complete: A-Z, categories, tags, levels', () => {
	const linksOn = (path: string) => {
		const { $ } = byPath.get(path)!;
		return $('main a')
			.get()
			.map((link) => $(link).attr('href'));
	};
	for (const { slug } of terms) expect(linksOn(urls.terms)).toContain(urls.term(slug));
	for (const category of glossary.categories) {
		for (const path of [urls.category(category.slug), urls.categoryAlphabetical(category.slug)]) {
			const { $ } = byPath.get(path)!;
			const listed = $('.term-list .term-link')
				.get()
				.map((link) => $(link).attr('href'));
			expect(listed.toSorted()).toEqual(category.terms.map((slug) => urls.term(slug)).sort());
			expect($('.page-header').text()).toContain(String(category.terms.length));
		}
	}
	for (const { slug, category, level } of terms) {
		expect(linksOn(urls.categoryLevel(category, level))).toContain(urls.term(slug));
		expect(linksOn(urls.all)).toContain(urls.term(slug));
	}
	for (const { terms: meant } of acronymsOf(glossary)) {
		for (const { slug } of meant) expect(linksOn(urls.acronyms)).toContain(urls.term(slug));
	}
	for (const { slug, terms: meant } of glossary.homonyms) {
		for (const term of meant) {
			expect(linksOn(urls.name(slug))).toContain(urls.term(term));
			expect(linksOn(urls.term(term))).toContain(urls.name(slug));
		}
	}
	for (const { slug, terms: members } of glossary.tags) {
		for (const member of members) expect(linksOn(urls.tag(slug))).toContain(urls.term(member));
	}
	for (const { slug, level } of terms)
		expect(linksOn(urls.level(level))).toContain(urls.term(slug));
});

test('every page worth finding is in the sitemap, and robots.txt names it', () => {
	const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
	const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
	const expected = pages
		.filter(({ $ }) => $('link[rel="canonical"]').length > 0)
		.map(({ $ }) => $('link[rel="canonical"]').attr('href')!);
	expect(listed.toSorted()).toEqual([...new Set(expected)].sort());
	expect(readFileSync('dist/robots.txt', 'utf8')).toContain('sitemap-index.xml');
});

test('the search indexes hold every term, guide and category, and nothing else', () => {
	const read = <T>(name: string) =>
		JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8')) as T;
	const { entries } = read<NameIndex>('names');
	expect(entries.map(([kind, slug]) => `${kind} ${slug}`)).toEqual([
		...terms.map(({ slug }) => `term ${slug}`),
		...[...glossary.guides.keys()].map((slug) => `guide ${slug}`),
		...glossary.categories.map(({ slug }) => `category ${slug}`),
	]);
	expect(read<TextIndex>('texts').texts).toHaveLength(entries.length);
	expect(read<string[]>('more')).toHaveLength(entries.length);
	const bodies = pages
		.filter(({ $ }) => $('[data-pagefind-body]').length > 0)
		.map(({ path }) => path);
	expect(bodies.sort()).toEqual(
		[
			...terms.map(({ slug }) => urls.term(slug)),
			...[...glossary.guides.keys()].map((slug) => urls.guide(slug)),
		].sort(),
	);
	const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	expect(entry.languages['en']!.page_count).toBe(bodies.length);
});

test('pages name the feeds where there is something in them, and only there', () => {
	const feeds = readHistory('content').size > 0 ? [urls.atom, urls.jsonFeed] : [];
	for (const { path, $ } of pages) {
		const linked = $('link[rel="alternate"]')
			.get()
			.map((link) => $(link).attr('href'));
		expect(linked, path).toEqual(feeds);
	}
});
