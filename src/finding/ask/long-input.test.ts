import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { testGlossary } from '../../model/test-glossary.ts';
import { LONG_INPUTS } from '../search/test-long-inputs.ts';
import { annotatedHtml, annotatedMarkdown } from './annotated-text.ts';
import { splitCitations } from './citations.ts';
import { detectInput } from './detect.ts';
import { closestBlocks, relevantBlocks } from './passages.ts';
import { parseQuestion } from './question.ts';
import { resolveIn } from './test-resolve.ts';

const glossary = testGlossary({ curd: {}, mold: { everyday: ['Mold'] }, rind: {} });
const resolve = await resolveIn(glossary);

const READERS: Readonly<Record<string, (input: string) => unknown>> = {
	'detects the kind of input': (input) => detectInput(input, ENGLISH),
	'parses a question': (input) => parseQuestion(input, ['cheese making'], ENGLISH),
	'finds the terms of a question': resolve,
	'finds the passages relevant to a question': (input) =>
		relevantBlocks(
			[{ section: 'How', text: input, isProse: true }],
			'How',
			input,
			['Curd'],
			ENGLISH,
		),
	'finds the passages closest to a question': (input) =>
		closestBlocks(
			[{ section: 'How', text: input, isProse: true }],
			'choose',
			input,
			['Curd'],
			ENGLISH,
		),
	'splits an answer at its citations': (input) => splitCitations(input, 3),
	'writes an annotated text': (input) => [
		annotatedMarkdown(input, [], [], String),
		annotatedHtml(input, [], [], String),
	],
};

// With quadratic running time these would exceed the test timeout.
describe.each(Object.entries(READERS))('%s', (_, read) => {
	test.each(Object.entries(LONG_INPUTS))('given %s', (_name, input) => {
		expect(read(input)).toBeDefined();
	});
});

test('an input too long for a question is prose', () => {
	const why = 'my cheese is soft '.repeat(40).trim();
	expect(detectInput(`${why}, what is curd?`, ENGLISH)).toBe('text');
	expect(detectInput(`what is ${'a'.repeat(900)}?`, ENGLISH)).toBe('question');
	expect(detectInput(`what is ${'a'.repeat(1000)}?`, ENGLISH)).toBe('text');
});

test('a long line is classified by both of its ends', () => {
	expect(detectInput(`const cheese = [${'"brie", '.repeat(500)}];`, ENGLISH)).toBe('code');
	expect(detectInput(`{\n"curd": "${'a'.repeat(5000)}",\n}`, ENGLISH)).toBe('code');
});
