import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { robotsText, sitemaps } from './sitemap.ts';

const HOME = 'https://cheese.example/';
const locations = (text: string, item: string) =>
	load(text, { xml: true })(`${item} > loc`)
		.toArray()
		.map((element) => load(element).text());

test('the index lists one sitemap, which lists all pages', () => {
	const [index, first, ...others] = sitemaps([HOME, `${HOME}?a&b=<c>`], HOME);
	expect([index!.name, first!.name, others]).toEqual(['sitemap-index.xml', 'sitemap-0.xml', []]);
	expect(locations(index!.text, 'sitemapindex > sitemap')).toEqual([`${HOME}sitemap-0.xml`]);
	expect(locations(first!.text, 'urlset > url')).toEqual([HOME, `${HOME}?a&b=<c>`]);
	expect(first!.text).toMatch(
		/^<\?xml version="1.0" encoding="UTF-8"\?><urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
	);
});

test.each([
	[0, []],
	[50_000, [50_000]],
	[50_001, [50_000, 1]],
])('of %i pages, a sitemap has 50,000 at most', (count, sizes) => {
	const [, ...files] = sitemaps(Array<string>(count).fill('x'), HOME);
	expect(files.map(({ text }) => text.split('<url>').length - 1)).toEqual(sizes);
});

test('robots are told where it is', () => {
	expect(robotsText(`${HOME}sitemap-index.xml`)).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://cheese.example/sitemap-index.xml\n',
	);
	expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
});
