import { describe, expect, test } from 'vitest';
import { createUrls } from '../../model/urls.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import type { SearchHit } from './find.ts';
import type { NameIndex } from './name-index.ts';
import { createDescribe, listResults } from './results.ts';
import { namedEntry } from './test-index.ts';

const names: NameIndex = {
	language: 'en',
	subjects: [],
	entries: [
		namedEntry({
			title: 'Blue cheese',
			aliases: ['Bleu', 'Blue', 'Stilton'],
			covers: ['Roquefort'],
		}),
		namedEntry({ title: 'Brie' }),
		namedEntry({ kind: 'guide', title: 'At home' }),
		namedEntry({ kind: 'category', title: 'Ripening' }),
	],
	pairs: [],
};
const toResult = createDescribe(
	names,
	{
		examples: [],
		lists: [],
		suggest: undefined,
		categories: [{ slug: 'ripening', name: 'Ripening' }],
		texts: [
			{ category: 'ripening', level: 'beginner', summary: 'Veins.' },
			{ category: 'unknown', level: 'advanced', summary: 'Disc.' },
			{ summary: 'A pan.' },
			{ summary: 'Time.' },
		],
	},
	createUrls('/'),
);
const hit = (rest: Partial<SearchHit> = {}): SearchHit => {
	return { entry: 0, kind: 'title', sure: true, ...rest };
};

describe('a result', () => {
	test('has its address, category and level', () => {
		expect(toResult(hit())).toEqual({
			group: 'Terms',
			href: '/terms/blue-cheese/',
			slug: 'blue-cheese',
			title: 'Blue cheese',
			note: 'Bleu, Blue',
			category: { slug: 'ripening', name: 'Ripening' },
			level: 'beginner',
			summary: 'Veins.',
		});
		expect(toResult(hit({ entry: 1 })).category).toBeUndefined();
		expect(toResult(hit({ entry: 2 }))).toMatchObject({
			group: 'Guides',
			href: '/guides/at-home/',
		});
		expect(toResult(hit({ entry: 3 }))).toMatchObject({
			group: 'Categories',
			href: '/categories/ripening/',
		});
	});

	test.each([
		[{ kind: 'symbol', name: 'blue()' }, 'in code: blue()'],
		[{ kind: 'alias', name: 'Stilton' }, 'also called Stilton'],
		[{ kind: 'cover', name: 'Roquefort' }, 'explains Roquefort'],
		[{ kind: 'prefix', name: 'Roquefort' }, 'explains Roquefort'],
		[{ kind: 'title', name: 'Blue cheese' }, 'Bleu, Blue'],
		[{ kind: 'typo', name: undefined }, 'Bleu, Blue'],
	] as const)('of %j says why it was found', (match, note) => {
		expect(toResult(hit(match)).note).toBe(note);
	});
});

test('a comparison follows the two that it compares', () => {
	const hits = [hit(), hit({ entry: 1 }), hit({ entry: 2 })];
	const list = (compared?: [number, number], shown = hits) =>
		listResults({ hits: shown, certainty: 'sure', compared }, toResult, ENGLISH).results;
	const results = list([0, 1]);
	expect(results.map(({ title }) => title)).toEqual([
		'Blue cheese',
		'Brie',
		'Blue cheese and brie',
		'At home',
	]);
	expect(results[2]).toMatchObject({
		href: '/terms/blue-cheese/#confused',
		note: 'how they differ',
		summary: 'The key difference between the two.',
	});
	expect(results[2]).not.toHaveProperty('slug');
	expect(list()).toHaveLength(3);
	expect(list([0, 1], [hit()])).toHaveLength(1);
});
