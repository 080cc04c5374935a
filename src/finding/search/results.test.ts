import { describe, expect, test } from 'vitest';
import { createUrls } from '../../model/urls.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import type { SearchHit } from './find.ts';
import type { NameIndex } from './name-index.ts';
import { createDescribe, listResults, relevantHits } from './results.ts';
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

describe('of all hits', () => {
	const relevant = (...found: Partial<SearchHit>[]) => {
		const list = found.map((one, entry) => hit({ entry, ...one }));
		const { hits, certainty } = relevantHits({ found: list, compared: undefined });
		return [certainty, ...hits.map(({ entry }) => entry)];
	};
	const guess = (share: number) => ({ kind: 'words', sure: false, share }) as const;
	const typo = { kind: 'typo', sure: false } as const;

	test('the sure ones are shown if the query is a name, and its typos', () => {
		expect(relevant({}, guess(0.9), typo, {})).toEqual(['sure', 0, 2, 3]);
	});

	test('only the typos are shown if nothing is sure', () => {
		expect(relevant(typo, guess(0.9), { sure: false })).toEqual(['typo', 0]);
	});

	test('guesses need two fifths of the words, and are five at most', () => {
		expect(relevant(guess(0.4), guess(0.39), { kind: 'words', sure: false })).toEqual(['guess', 0]);
		expect(relevant(...Array.from({ length: 7 }, () => guess(1)))).toHaveLength(6);
		expect(relevant()).toEqual(['guess']);
	});

	test('twelve are shown if the best one was found by its words', () => {
		const sure = { kind: 'words', sure: true, share: 1 } as const;
		expect(relevant(sure, ...Array.from({ length: 15 }, () => guess(0)))).toHaveLength(13);
	});
});

test('a comparison follows the two that it compares', () => {
	const found = [hit(), hit({ entry: 1 }), hit({ entry: 2 })];
	const { results, certainty } = listResults({ found, compared: [0, 1] }, toResult, ENGLISH);
	expect(certainty).toBe('sure');
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
	expect(listResults({ found, compared: undefined }, toResult, ENGLISH).results).toHaveLength(3);
	expect(listResults({ found: [hit()], compared: [0, 1] }, toResult, ENGLISH).results).toHaveLength(
		1,
	);
});
