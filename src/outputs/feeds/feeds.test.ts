import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';
import { feedItems } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { testRecord } from '../records/test-record.ts';

const record = testRecord({
	milk: { title: 'Milk & <cream>', summary: 'What a `"cow"` gives ]]> & <more>.' },
	curd: {},
	whey: {},
});
const DAY = 86_400;
const history = new Map([
	['terms/milk.mdx', { added: 0, changed: 33 * DAY }],
	['terms/curd.mdx', { added: 2 * DAY, changed: 2 * DAY }],
]);
const items = feedItems(record, history);
const atomOf = (list: typeof items) =>
	parseAtomFeed(
		atomFeed({ url: 'https://cheese.example/atom.xml', glossary: record }, list),
	) as Record<string, unknown>;

test('what has changed within 30 days is still new', () => {
	const at = (changed: number) =>
		feedItems(record, new Map([['terms/curd.mdx', { added: 0, changed }]]));
	expect(at(30 * DAY)[0]!.title).toBe('New: Curd');
	expect(at(30 * DAY + 1)[0]!.title).toBe('Changed: Curd');
});

test('a renamed entry is as old as its earlier files', () => {
	const renamed = testRecord({ curd: { id: 'c3dq', formerly: ['Curds'] } });
	const items = feedItems(
		renamed,
		new Map([
			['terms/curds.mdx', { added: 0, changed: 0 }],
			['terms/curd.mdx', { added: 90 * DAY, changed: 90 * DAY }],
		]),
	);
	expect(items[0]).toMatchObject({ title: 'Changed: Curd', id: 'https://cheese.example/id/c3dq/' });
});

test('the latest change comes first, new or changed, and what has no date is left out', () => {
	expect(items.map(({ title }) => title)).toEqual(['Changed: Milk & <cream>', 'New: Curd']);
});

test('only the latest 50 are told, those of the same moment in the order of their addresses', () => {
	const names = Array.from(
		{ length: 60 },
		(_, index) => `cheese-${String(index).padStart(2, '0')}`,
	);
	const many = feedItems(
		testRecord(Object.fromEntries(names.map((name) => [name, { title: name }]))),
		new Map(names.map((name) => [`terms/${name}.mdx`, { added: 1, changed: 1 }])),
	);
	expect(many.map(({ title }) => title)).toEqual(names.slice(0, 50).map((name) => `New: ${name}`));
});

test('Atom escapes text that looks like markup', () => {
	expect(atomFeed({ url: 'https://cheese.example/atom.xml', glossary: record }, items)).toMatch(
		/^<\?xml[^>]*>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
	);
	expect(atomOf(items)).toMatchObject({
		id: 'https://cheese.example/atom.xml',
		title: { value: 'Cheeses' },
		updated: '1970-02-03T00:00:00.000Z',
		entries: [
			{
				id: 'https://cheese.example/terms/milk/',
				title: { type: 'text', value: 'Changed: Milk & <cream>' },
				summary: { type: 'text', value: 'What a `"cow"` gives ]]> & <more>.' },
				published: '1970-01-01T00:00:00.000Z',
				updated: '1970-02-03T00:00:00.000Z',
			},
			{ id: 'https://cheese.example/terms/curd/' },
		],
	});
});

test('JSON Feed says the same', () => {
	const feed = jsonFeed({ url: 'https://cheese.example/feed.json', glossary: record }, items);
	expect(parseJsonFeed(feed)).toMatchObject({
		title: 'Cheeses',
		language: 'en',
		items: [
			{
				id: 'https://cheese.example/terms/milk/',
				title: 'Changed: Milk & <cream>',
				summary: 'What a `"cow"` gives ]]> & <more>.',
				date_published: '1970-01-01T00:00:00.000Z',
				date_modified: '1970-02-03T00:00:00.000Z',
				tags: ['Making'],
			},
			{ id: 'https://cheese.example/terms/curd/' },
		],
	});
});

test('without dates both are empty, and valid', () => {
	expect(feedItems(record, new Map())).toEqual([]);
	expect(atomOf([])).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
	expect(jsonFeed({ url: 'https://cheese.example/feed.json', glossary: record }, [])).toMatchObject(
		{ items: [] },
	);
});

test('items have everything a reader shows', () => {
	const [milk] = items;
	expect(milk).toEqual({
		id: 'https://cheese.example/terms/milk/',
		url: 'https://cheese.example/terms/milk/',
		title: 'Changed: Milk & <cream>',
		summary: 'What a `"cow"` gives ]]> & <more>.',
		category: 'Making',
		added: new Date(0),
		changed: new Date('1970-02-03'),
	});
	const { category: _, ...guide } = milk!;
	const glossary = record;
	const atom = parseAtomFeed(
		atomFeed({ url: 'https://cheese.example/atom.xml', glossary }, [milk!, guide]),
	);
	expect(atom).toMatchObject({
		subtitle: { value: 'All about cheese.' },
		links: [
			{ rel: 'alternate', href: 'https://cheese.example/' },
			{ rel: 'self', href: 'https://cheese.example/atom.xml' },
		],
		authors: [{ name: 'A dairy' }],
		rights: { value: 'CC0' },
		entries: [
			{ links: [{ rel: 'alternate', href: milk!.url }], categories: [{ term: 'Making' }] },
			{},
		],
	});
	expect(atom.entries![1]).not.toHaveProperty('categories');
	const json = parseJsonFeed(
		jsonFeed({ url: 'https://cheese.example/feed.json', glossary }, [milk!, guide]),
	);
	expect(json).toMatchObject({
		home_page_url: 'https://cheese.example/',
		feed_url: 'https://cheese.example/feed.json',
		description: 'All about cheese.',
		authors: [{ name: 'A dairy' }],
		items: [{ url: milk!.url, content_text: milk!.summary }, {}],
	});
	expect(json.items![1]).not.toHaveProperty('tags');
});

test('guides are told too, and of the same moment the first address first', () => {
	const guide = {
		...record.terms[0]!,
		slug: 'at-home',
		url: 'https://cheese.example/guides/',
		terms: [],
	};
	const times = { added: 1, changed: 1 };
	const found = feedItems(
		{ ...record, guides: [guide] },
		new Map([
			['terms/milk.mdx', times],
			['guides/at-home.mdx', times],
		]),
	);
	expect(found.map(({ url, category }) => [url, category])).toEqual([
		['https://cheese.example/guides/', undefined],
		['https://cheese.example/terms/milk/', 'Making'],
	]);
});
