import { readFileSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { glossary } from './test-glossary.ts';
import { readHistory } from '../reading/read-history.ts';
import { NO_STORE } from '../reading/store.ts';
import { leadsSomewhere, listFiles } from './built-site.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const files = new Set(listFiles(TEST_SITE));
const history = readHistory(TEST_CONTENT, NO_STORE);
const known = [...glossary.terms.values(), ...glossary.guides.values()].filter(({ file }) =>
	history.has(file),
);
const expected = Math.min(50, known.length);

function checkItems(items: readonly { id: string; published: string; updated: string }[]): void {
	expect(items).toHaveLength(expected);
	const ids = items.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	for (const { id, published, updated } of items) {
		expect(leadsSomewhere(files, new URL(id).pathname), id).toBe(true);
		expect(published).toMatch(RFC_3339);
		expect(updated).toMatch(RFC_3339);
		expect(Date.parse(published)).toBeLessThanOrEqual(Date.parse(updated));
	}
	const dates = items.map(({ updated }) => updated);
	expect(dates).toEqual(dates.toSorted().reverse());
}

test('the Atom feed has what Atom requires', () => {
	const feed = parseAtomFeed(readFileSync(`${TEST_SITE}/atom.xml`, 'utf8'));
	expect(feed.id).toBe(new URL('/atom.xml', glossary.site.url).href);
	expect(feed.title?.value).toBe(glossary.site.title);
	expect(feed.updated).toMatch(RFC_3339);
	expect(feed.authors?.[0]?.name).toBe(glossary.site.publisher);
	expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
	const entries = feed.entries ?? [];
	checkItems(
		entries.map(({ id, published, updated }) => ({
			id: id!,
			published: published!,
			updated: updated!,
		})),
	);
	for (const { title, summary } of entries) {
		expect(title?.value).toMatch(/^(?:New|Changed): ./);
		expect(summary?.value).toBeTruthy();
	}
});

test('the JSON feed has what JSON Feed requires', () => {
	const text = readFileSync(`${TEST_SITE}/feed.json`, 'utf8');
	expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
	const feed = parseJsonFeed(text);
	expect(feed.feed_url).toBe(new URL('/feed.json', glossary.site.url).href);
	expect(feed.language).toBe(glossary.site.language);
	const items = feed.items ?? [];
	checkItems(
		items.map(({ id, date_published: published, date_modified: updated }) => ({
			id: id!,
			published: published!,
			updated: updated!,
		})),
	);
	for (const { title, content_text: text } of items) {
		expect(title).toMatch(/^(?:New|Changed): ./);
		expect(text).toBeTruthy();
	}
});
