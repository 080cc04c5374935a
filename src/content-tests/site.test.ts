import { expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { brokenLinks } from '../site-tests/broken-links.ts';
import { listFiles, offenders, readPages } from '../site-tests/built-site.ts';
import { invalidHtml, straySpaces } from '../site-tests/invalid-html.ts';
import { heavyPages } from '../site-tests/page-weight.ts';
import { glossary, SITE } from './content.ts';

const urls = createUrls('/');
const pages = readPages(SITE);
const byPath = new Map(pages.map((page) => [page.path, page]));

test('the built site is one of this content', () => {
	const built = [...byPath.keys()].filter((path) => /^\/terms\/[^/]+\/$/.test(path));
	expect(built.sort()).toEqual([...glossary.terms.keys()].map(urls.term).sort());
	const entries = [...glossary.terms.values()].map((term) => ({
		path: urls.term(term.slug),
		term,
	}));
	const found = offenders(entries, ({ path, term: { title, summary } }) => {
		const { $ } = byPath.get(path)!;
		return [
			...($('h1').text() === title ? [] : [`is not called "${title}"`]),
			...($('main').text().includes(summary) ? [] : [`does not say "${summary}"`]),
		];
	});
	expect(found, 'run npx gloss build').toEqual([]);
});

test('every link leads somewhere', () => {
	expect(brokenLinks(pages, new Set(listFiles(SITE)))).toEqual([]);
});

test('every page is valid HTML', async () => {
	expect(await invalidHtml(pages)).toEqual([]);
	expect(straySpaces(pages)).toEqual([]);
});

test('every entry loads under 20 kB of HTML, style and script', () => {
	const entries = [...glossary.terms.keys()].map((slug) => byPath.get(urls.term(slug))!);
	expect(heavyPages(SITE, entries)).toEqual([]);
});
