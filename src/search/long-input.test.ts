import { describe, expect, test } from 'vitest';
import { QUESTION_LIMIT } from './bounds.ts';
import { indexDescriptions } from './descriptions.ts';
import { createFind } from './find.ts';
import { foldSpelling, foldWord, wordsOf } from './fold.ts';
import { areMeant } from './marks.ts';
import { matchNames } from './match.ts';
import { nearestNames } from './nearest.ts';
import { prepareNames } from './prepared-names.ts';
import { parseQuery } from './query.ts';
import { stemsOf } from './stem.ts';
import { MORE, NAMES, TEXTS } from './test-index.ts';
import { LONG_INPUTS } from './test-long-inputs.ts';

const names = prepareNames(NAMES.entries);
const describeEntries = await indexDescriptions(NAMES.entries, TEXTS, MORE);
const find = createFind(NAMES, names, describeEntries);

const READERS: Readonly<Record<string, (input: string) => unknown>> = {
	'folds a word': foldWord,
	'folds a name': foldSpelling,
	'splits into words': wordsOf,
	'finds stems': stemsOf,
	'checks marks': (input) => areMeant([input.slice(0, 100)], input),
	'matches names': (input) => matchNames(names, input),
	'finds the nearest names': (input) => nearestNames(names, input),
	'cleans up': (input) => parseQuery(input, NAMES.subjects),
	'finds entries': find,
};

// None of these would end in time if it took a time that squares.
describe.each(Object.entries(READERS))('%s', (_, read) => {
	test.each(Object.entries(LONG_INPUTS))('of %s', (_name, input) => {
		expect(read(input)).toBeDefined();
	});
});

test('what a long query begins with is found', () => {
	const slugs = find(`brining ${'please '.repeat(1000)}`).found.map(
		({ entry }) => NAMES.entries[entry]![1],
	);
	expect(slugs).toContain('brining');
	expect(parseQuery(`curd ${'x'.repeat(5000)}`).subject).toHaveLength(QUESTION_LIMIT);
});
