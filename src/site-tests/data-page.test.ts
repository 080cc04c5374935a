import { readFileSync, statSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Quad } from 'oxigraph';
import { parse as parseRdf } from 'oxigraph';
import { expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { listFiles, readPages } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';

const urls = createUrls('/');
const { $ } = readPages(TEST_SITE).find(({ path }) => path === urls.data)!;
const linked = $('main a')
	.get()
	.map((link) => $(link).attr('href')!);
const examples = $('main pre')
	.get()
	.map((example) => $(example).text());
const textOf = (file: string) => readFileSync(`${TEST_SITE}${file}`, 'utf8');

test('every file of the data is linked, of those on one entry or guide one each', () => {
	const single = listFiles(TEST_SITE).filter((file) =>
		/^\/(?:api\/[^/]+$|api\/schema\/|llms)/.test(file),
	);
	expect(single.length).toBeGreaterThan(10);
	expect(single.filter((file) => !linked.includes(file))).toEqual([]);
	for (const many of [
		/^\/api\/comparisons\/.+\.json$/,
		/^\/compare\/.+\.md$/,
		/^\/api\/terms\/.+\.json$/,
		/^\/terms\/.+\.md$/,
		/^\/guides\/.+\.md$/,
	]) {
		expect(linked.filter((href) => many.test(href))).toHaveLength(1);
	}
});

test('feeds are linked where there is something in them', () => {
	const { items } = JSON.parse(textOf(urls.jsonFeed)) as { items: object[] };
	for (const feed of [urls.atom, urls.jsonFeed]) {
		expect(linked.includes(feed)).toBe(items.length > 0);
	}
});

/** What the page says of a file, before what it is for. */
const amountOf = (file: string) =>
	$(`dt a[href="${file}"]`).closest('div').find('dd').first().text().replace(/\s+/g, ' ').trim();

test('sizes and counts are those of the files', () => {
	for (const size of $('data').get()) {
		const file = $(size).closest('div').find('a').attr('href')!;
		expect(Number($(size).attr('value')), file).toBe(statSync(`${TEST_SITE}${file}`).size);
	}
	const notes = (file: string) => textOf(file).match(/^[^#\n].*$/gm)!.length;
	const expected: Record<string, number> = {
		'/api/glossary.csv': parseCsv(textOf('/api/glossary.csv')).length - 1,
		'/api/anki-terms.tsv': notes('/api/anki-terms.tsv'),
		'/api/anki-differences.tsv': notes('/api/anki-differences.tsv'),
		'/api/anki-questions.tsv': notes('/api/anki-questions.tsv'),
		'/api/skos.ttl': (parseRdf(textOf('/api/skos.ttl'), { format: 'text/turtle' }) as Quad[])
			.length,
	};
	for (const [file, count] of Object.entries(expected)) {
		expect(amountOf(file)).toMatch(
			new RegExp(`^${count.toLocaleString('en')} \\w+, [\\d.]+ [kM]B$`),
		);
	}
});

test('examples are about an entry the page links, and are what they say they are', () => {
	expect(examples.length).toBeGreaterThan(7);
	const { slug, title } = JSON.parse(examples[0]!) as { slug: string; title: string };
	expect(linked).toContain(urls.term(slug));
	expect(examples[1]).toContain(`# ${title}\n`);
	const turtle = examples.find((text) => text.startsWith('@prefix'))!;
	expect(parseRdf(turtle, { format: 'text/turtle' })).not.toEqual([]);
	const csv = examples.find((text) => text.startsWith('id,slug,'))!;
	expect(parseCsv(csv, { columns: true })).toMatchObject([{ slug, title }]);
});
