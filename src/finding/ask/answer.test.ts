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
});
const termOf = (slug: string) => terms.find((term) => term.slug === slug)!;
const first = (
	slug: string,
	...[kind]: Parameters<typeof answerAbout> extends [infer K, unknown] ? [K] : never
) => answerAbout(kind, termOf(slug))[0];

test('a definition is the summary, the mental model, then the prerequisites', () => {
	const parts = answerAbout('definition', termOf('curd'));
	expect(parts.map(({ type }) => type)).toEqual(['sentence', 'sentence', 'terms']);
	expect(parts[0]).toMatchObject({ text: 'Milk that has set.' });
});

test('other questions start with the section or relation that answers them', () => {
	expect(first('curd', 'how')).toMatchObject({ type: 'section', heading: 'How it works' });
	expect(first('curd', 'before')).toMatchObject({ terms: [{ slug: 'milk' }] });
	expect(first('curd', 'next')).toMatchObject({ terms: [{ slug: 'brie' }] });
	expect(first('curd', 'list')).toMatchObject({ terms: [{ slug: 'brie' }] });
	expect(first('curd', 'origin')).toMatchObject({ origin: { year: 1900 } });
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
