import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import { canonicalOf } from './page-meta.ts';
import { glossary } from './test-glossary.ts';
import { TEST_SITE } from './test-site.ts';

const pages = readPages(TEST_SITE);
const absolute = (path: string) => new URL(path, glossary.site.url).href;

test('the sitemap lists the pages worth finding and no others, and robots.txt names it', () => {
	expect(readSitemap('sitemap-index.xml', 'sitemapindex > sitemap > loc')).toEqual([
		absolute('/sitemap-0.xml'),
	]);
	const listed = readSitemap('sitemap-0.xml', 'urlset > url > loc').sort();
	const found = pages.filter(({ path, $ }) => canonicalOf($) === absolute(path));
	expect(listed).toEqual(found.map(({ path }) => absolute(path)).sort());
	const named = new Set(pages.map(({ $ }) => canonicalOf($)).filter(Boolean));
	expect(listed).toEqual([...named].sort());
	expect(readFileSync(`${TEST_SITE}/robots.txt`, 'utf8')).toContain(
		`Sitemap: ${absolute('/sitemap-index.xml')}\n`,
	);
});

/** The addresses of a sitemap, in which there is nothing that is not of the sitemap protocol. */
function readSitemap(file: string, selector: string): string[] {
	const $ = load(readFileSync(`${TEST_SITE}/${file}`, 'utf8'), { xml: true });
	expect($.root().children().attr()).toEqual({
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
	});
	return $(selector)
		.get()
		.map((element) => $(element).text());
}
