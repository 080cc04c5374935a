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
	brie: { broader: ['curd'], prerequisites: ['curd'] },
});
const entry = (slug: string) => terms.find((term) => term.slug === slug)!;
const first = (
	slug: string,
	...[kind]: Parameters<typeof answerAbout> extends [infer K, unknown] ? [K] : never
) => answerAbout(kind, entry(slug))[0];

test('a definition is the summary, then the mental model, then what to know first', () => {
	const parts = answerAbout('definition', entry('curd'));
	expect(parts.map(({ type }) => type)).toEqual(['sentence', 'sentence', 'entries']);
	expect(parts[0]).toMatchObject({ text: 'Milk that has set.' });
});

test('other questions begin with the section or the relation that answers them', () => {
	expect(first('curd', 'how')).toMatchObject({ type: 'section', heading: 'How it works' });
	expect(first('curd', 'before')).toMatchObject({ entries: [{ slug: 'milk' }] });
	expect(first('curd', 'next')).toMatchObject({ entries: [{ slug: 'brie' }] });
	expect(first('curd', 'list')).toMatchObject({ entries: [{ slug: 'brie' }] });
	expect(first('curd', 'origin')).toMatchObject({ origin: { year: 1900 } });
});

test('what an entry does not have is said, and the summary stands in', () => {
	const parts = answerAbout('formula', entry('curd'));
	expect(parts.map(({ type }) => type)).toEqual(['note', 'sentence']);
	expect(answerable(entry('curd'))).toEqual([
		'definition',
		'how',
		'before',
		'next',
		'list',
		'origin',
	]);
});

test('a formula may stand in another section than the one made for it', () => {
	const { terms: other } = testRecord({
		curd: { body: '## How it works\nHalf of $m$ is left.\n' },
	});
	const [part] = answerAbout('formula', other[0]!);
	expect(part).toMatchObject({ type: 'section', heading: 'How it works' });
	expect(answerable(other[0]!)).toContain('formula');
});

test('two entries are told apart by the sentence written for them, from either side', () => {
	for (const [one, other] of [
		['curd', 'milk'],
		['milk', 'curd'],
	] as const) {
		const [part] = answerBetween('difference', entry(one), entry(other));
		expect(part).toMatchObject({ type: 'sentence', text: 'Curd is solid.' });
	}
	expect(answerBetween('difference', entry('brie'), entry('milk'))[0]).toMatchObject({
		type: 'note',
	});
	expect(answerBetween('connect', entry('brie'), entry('milk'))[0]).toMatchObject({ type: 'path' });
});
