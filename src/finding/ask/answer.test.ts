import { expect, test } from 'vitest';
import { testRecord } from '../../outputs/records/test-record.ts';
import { answerable, answerAbout, answerBetween } from './answer.ts';

const { terms } = testRecord({
	milk: { summary: 'What a cow gives.' },
	curd: {
		summary: 'Milk that has set.',
		analogy: 'Like jelly.',
		prerequisites: ['milk'],
		confusedWith: [{ term: 'milk', difference: 'Curd is solid.' }],
		origin: { year: 1900, by: 'A cow', work: 'On curd' },
		body: '## How it works\nRennet sets it.\n',
	},
	brie: { kindOf: ['curd'], prerequisites: ['curd'] },
	grain: { partOf: ['curd'] },
	whey: { body: 'It runs off.' },
});
const termOf = (slug: string) => terms.find((term) => term.slug === slug)!;
const first = (slug: string, kind: Parameters<typeof answerAbout>[0]) =>
	answerAbout(kind, termOf(slug))[0];

test('a definition is the summary, the mental model, then the prerequisites', () => {
	const parts = answerAbout('definition', termOf('curd'));
	expect(parts.map(({ type }) => type)).toEqual(['sentence', 'specifics', 'sentence', 'terms']);
	expect(parts[0]).toMatchObject({ text: 'Milk that has set.' });
});

test('of something that a term only explains, the passages come first', () => {
	const parts = answerAbout('definition', termOf('curd'), undefined, true);
	expect(parts.map(({ type }) => type)).toEqual(['passages', 'sentence']);
});

test('other questions start with the section or relation that answers them', () => {
	expect(first('curd', 'how')).toMatchObject({ type: 'section', heading: 'How it works' });
	expect(first('curd', 'before')).toMatchObject({ terms: [{ slug: 'milk' }] });
	expect(first('curd', 'next')).toMatchObject({ terms: [{ slug: 'brie' }] });
	expect(first('curd', 'list')).toMatchObject({ terms: [{ slug: 'brie' }] });
	expect(first('curd', 'origin')).toMatchObject({ origin: { year: 1900 } });
});

test('a text that is not divided into sections answers what a section would', () => {
	expect(first('whey', 'why')).toMatchObject({ type: 'section', heading: '' });
});

test('an answer notes what a term lacks and falls back to its summary', () => {
	const parts = answerAbout('formula', termOf('curd'));
	expect(parts.map(({ type }) => type)).toEqual(['note', 'sentence']);
	expect(answerable(termOf('curd'))).toEqual([
		'definition',
		'how',
		'before',
		'next',
		'list',
		'origin',
	]);
});

test('a formula is also found outside its usual section', () => {
	const { terms: other } = testRecord({
		curd: { body: '## How it works\nHalf of $m$ is left.\n' },
	});
	const [part] = answerAbout('formula', other[0]!);
	expect(part).toMatchObject({ type: 'section', heading: 'How it works' });
	expect(answerable(other[0]!)).toContain('formula');
});

test('a comparison quotes the difference from either side', () => {
	for (const [one, other] of [
		['curd', 'milk'],
		['milk', 'curd'],
	] as const) {
		const [part] = answerBetween('difference', termOf(one), termOf(other));
		expect(part).toMatchObject({ type: 'sentence', text: 'Curd is solid.' });
	}
	expect(answerBetween('difference', termOf('brie'), termOf('milk'))[0]).toMatchObject({
		type: 'note',
	});
	expect(answerBetween('connect', termOf('brie'), termOf('milk'))[0]).toMatchObject({
		type: 'path',
	});
});

const large = testRecord({
	...Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`n${10 + i}`, {}])),
	hub: {
		prerequisites: Array.from({ length: 13 }, (_, i) => `n${10 + i}`),
		related: ['n23'],
		body: [
			'How it works',
			'Why it matters',
			'Example',
			'Formally',
			'In code',
			'Pitfalls',
			'History',
		]
			.map((heading) => `## ${heading}\nText.\n`)
			.join(''),
		origin: { year: 1900, by: 'A cow', work: 'On curd' },
	},
	next: { prerequisites: ['hub'] },
});
const hub = large.terms.find(({ slug }) => slug === 'hub')!;
const next = large.terms.find(({ slug }) => slug === 'next')!;
const headings = (...[kind, term]: Parameters<typeof answerAbout>) =>
	answerAbout(kind, term).map((part) => ('heading' in part ? part.heading : part.text));

test.each([
	['how', ['How it works', 'Summary']],
	['why', ['Why it matters', 'Summary']],
	['example', ['Example', 'Summary']],
	['formula', ['Formally', 'Summary']],
	['code', ['In code', 'Summary']],
	['pitfalls', ['Pitfalls', 'Summary']],
	['before', ['Know first', 'Summary']],
	['next', ['Builds on this', 'Summary']],
	['list', ['The glossary lists no kinds or parts of Hub.', 'Summary', 'Related']],
	['origin', ['Origin', 'History', 'Summary']],
	['definition', ['Definition', 'What it says on this', 'Know first']],
] as const)('the parts of an answer to "%s"', (kind, parts) => {
	expect(headings(kind, hub)).toEqual(parts);
});

test.each([
	['how', ['The text does not explain how it works.', 'Summary']],
	['before', ['The glossary lists no prerequisites of Milk.', 'Summary']],
	['list', ['The glossary lists no kinds or parts of Milk.', 'Summary']],
	['origin', ['The glossary does not give the origin of Milk.', 'Summary']],
	['definition', ['Definition', 'What it says on this']],
] as const)('and to "%s" if there is nothing', (kind, parts) => {
	expect(headings(kind, termOf('milk'))).toEqual(parts);
});

test('what nothing builds on has its related terms instead', () => {
	expect(
		headings(
			'next',
			large.terms.find(({ slug }) => slug === 'n23')!,
		),
	).toEqual(['No term builds on N23.', 'Related', 'Summary']);
	expect(headings('origin', termOf('curd'))).toEqual(['Origin', 'Summary']);
});

test('a list has twelve terms at most, and earlier prerequisites are the last six', () => {
	expect(answerAbout('before', hub)[0]).toMatchObject({ terms: hub.plan.slice(0, 12) });
	const [direct, earlier] = answerAbout('before', next);
	expect(direct).toMatchObject({ terms: [{ slug: 'hub' }] });
	expect(earlier).toMatchObject({
		heading: 'Earlier prerequisites',
		terms: next.plan.slice(7, 13),
	});
});

test('all kinds of questions can be answered of a complete term', () => {
	expect(answerable(hub)).toEqual([
		'definition',
		'how',
		'why',
		'example',
		'formula',
		'code',
		'pitfalls',
		'before',
		'next',
		'origin',
	]);
});

test('the parts of a comparison', () => {
	const parts = (...between: Parameters<typeof answerBetween>) =>
		answerBetween(...between).map((part) => ('heading' in part ? part.heading : part.text));
	expect(parts('difference', termOf('curd'), termOf('milk'))).toEqual([
		'The difference',
		'Curd',
		'Milk',
	]);
	expect(parts('difference', termOf('brie'), termOf('milk'))).toEqual([
		'The glossary does not compare these two terms. Here is what each one means.',
		'Brie',
		'Milk',
		'How they connect',
	]);
	expect(parts('connect', termOf('brie'), termOf('milk'))).toEqual([
		'How they connect',
		'Brie',
		'Milk',
	]);
});

test('kinds and parts are listed apart, and either will do', () => {
	const lists = (slug: string) =>
		answerAbout('list', termOf(slug)).flatMap((part) =>
			part.type === 'terms' ? [[part.heading, ...part.terms.map((term) => term.slug)]] : [],
		);
	expect(lists('curd')).toEqual([
		['Kinds', 'brie'],
		['Parts', 'grain'],
	]);
	const [wheel] = testRecord({ wheel: {}, rind: { partOf: ['wheel'] } }).terms.toReversed();
	expect(answerable(wheel!)).toContain('list');
});
