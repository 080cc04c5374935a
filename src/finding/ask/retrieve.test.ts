import { describe, expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { lexicon } from '../annotate/lexicon.ts';
import type { SearchHit } from '../search/find.ts';
import type { Question } from './question.ts';
import { createRetrieve } from './retrieve.ts';

const words = lexicon(
	testGlossary({
		brie: {},
		'blue-cheese': { title: 'Blue cheese' },
		curd: {},
		mold: { everyday: ['Mold'] },
		'soft-cut': { title: 'Soft cut', everyday: ['Soft cut'] },
	}),
);
const slugs = [...words.entries.map(({ slug }) => slug), ''];
const hit = (slug: string, kind: SearchHit['kind'], share?: number): SearchHit => ({
	entry: slugs.indexOf(slug),
	kind,
	sure: true,
	...(share !== undefined && { share }),
});
/** Candidates with their scores for a question, given what the search finds for each query. */
const ask = (
	question: Partial<Question> & { subject: string },
	hits: Readonly<Record<string, SearchHit[]>> = {},
	text = question.clause ?? question.subject,
) => {
	const find = (query: string) => ({ found: hits[query] ?? [], compared: undefined });
	const retrieve = createRetrieve(words, find, slugs, ENGLISH);
	const clause = question.clause ?? question.subject;
	const { candidates, sure } = retrieve({ kind: 'definition', clause, ...question }, text);
	const scores = candidates.map(({ slug, score }) => [slug, Number(score.toFixed(3))]);
	return {
		scores: Object.fromEntries(scores) as object,
		order: candidates.map((c) => c.slug),
		sure,
	};
};

test('nothing is found for nothing', () => {
	expect(ask({ subject: '' })).toEqual({ scores: {}, order: [], sure: false });
});

describe('scores', () => {
	test.each([
		['title', 6],
		['alias', 6],
		['acronym', 6],
		['typo', 3],
		['initials', 2],
		['prefix', 1.5],
		['word', 1],
	] as const)('of a hit by %s', (kind, score) => {
		expect(ask({ subject: 'x' }, { x: [hit('brie', kind)] }).scores).toEqual({ brie: score });
	});

	test('of a description by its share, and less for each rank', () => {
		const found = [hit('brie', 'words', 0.5), hit('curd', 'words', 0.5), hit('mold', 'words')];
		expect(ask({ subject: 'x' }, { x: found }).scores).toEqual({
			brie: 2,
			curd: Number((2 / 1.3).toFixed(3)),
			mold: 0,
		});
	});

	test('of ten hits only, and not of guides', () => {
		const found = [...Array.from({ length: 10 }, () => hit('', 'title')), hit('brie', 'title')];
		expect(ask({ subject: 'x' }, { x: found }).scores).toEqual({});
		expect(ask({ subject: 'x' }, { x: found.slice(1) }).order).toEqual(['brie']);
	});

	test('of names in the question by length and order, with a little for being in the text', () => {
		expect(ask({ subject: 'brie and blue cheese' }).scores).toEqual({
			brie: 3.85,
			'blue-cheese': 4.1,
		});
	});

	test('of what is outside the clause, much less', () => {
		const hits = { 'I have curd. brie': [hit('mold', 'title')] };
		expect(ask({ subject: 'brie' }, hits, 'I have curd. brie').scores).toEqual({
			brie: 3.85,
			curd: 0.35,
			mold: 2.1,
		});
	});
});

test('an everyday word counts if it is in the subject, or has several words', () => {
	expect(ask({ subject: 'brie', clause: 'mold brie' }).scores).toMatchObject({ mold: 0.35 });
	expect(ask({ subject: 'mold', clause: 'mold brie' }).scores).toMatchObject({ mold: 3.85 });
	expect(ask({ subject: 'brie', clause: 'soft cut brie' }).scores).toMatchObject({
		'soft-cut': 4.35,
	});
});

test('a question that names nothing is about the text before it', () => {
	const text = 'I have brie. What does that mean?';
	const clause = 'What does that mean?';
	const hits = { [text]: [hit('brie', 'word')] };
	expect(ask({ subject: 'that', clause }, hits, text)).toEqual({
		scores: { brie: 4.85 },
		order: ['brie'],
		sure: true,
	});
	expect(ask({ subject: 'that', clause, described: true }, hits, text).scores).toEqual({
		brie: 0.7,
	});
});

describe('an answer is sure', () => {
	test.each([
		['title', undefined, true],
		['alias', undefined, true],
		['acronym', undefined, true],
		['typo', undefined, true],
		['compared', undefined, true],
		['word', undefined, false],
		['words', 0.6, true],
		['words', 0.59, false],
	] as const)('by %s with share %s: %s', (kind, share, sure) => {
		expect(ask({ subject: 'x' }, { x: [hit('brie', kind, share)] }).sure).toBe(sure);
	});

	test('by fewer words if the question is a description', () => {
		const sure = (share: number) =>
			ask({ subject: 'x', described: true }, { x: [hit('brie', 'words', share)] }).sure;
		expect(sure(0.4)).toBe(true);
		expect(sure(0.39)).toBe(false);
	});

	test('if the question names the term', () => {
		expect(ask({ subject: 'the brie of my village' }).sure).toBe(true);
		expect(ask({ subject: 'x', clause: 'the soft cut of my village' }).sure).toBe(true);
	});

	test('if an everyday word is most of the subject, or half unless a definition is asked for', () => {
		const sure = (subject: string, kind: Question['kind'] = 'definition') =>
			ask({ subject, kind }).sure;
		expect(sure('mold')).toBe(true);
		expect(sure('mold walls')).toBe(false);
		expect(sure('mold walls', 'how')).toBe(true);
		expect(sure('mold walls houses', 'how')).toBe(false);
	});
});
