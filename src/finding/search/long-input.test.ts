import { describe, expect, test } from 'vitest';
import { foldSpelling, foldToken } from '../../text/fold-token.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { stemsOf } from '../../text/stems.ts';
import { tokensOf, wordsOf } from '../../text/words.ts';
import { QUESTION_LIMIT } from './bounds.ts';
import { indexDescriptions } from './descriptions.ts';
import { createFind } from './find.ts';
import { marksMatchQuery } from './marks.ts';
import { matchNames } from './match.ts';
import { nearestNames } from './nearest.ts';
import { prepareNames } from './prepared-names.ts';
import { parseQuery } from './query.ts';
import { PARAPHRASES, NAMES, TEXTS } from './test-index.ts';
import { LONG_INPUTS } from './test-long-inputs.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const describeEntries = await indexDescriptions(NAMES.entries, TEXTS, PARAPHRASES, ENGLISH);
const find = createFind(NAMES, names, describeEntries, ENGLISH);

const READERS: Readonly<Record<string, (input: string) => unknown>> = {
	'folds a token': (input) => foldToken(input, ENGLISH),
	'folds a name': (input) => foldSpelling(input, ENGLISH),
	'splits into words': wordsOf,
	'splits into tokens': tokensOf,
	'finds stems': (input) => stemsOf(input, ENGLISH),
	'checks marks': (input) => marksMatchQuery([input.slice(0, 100)], input, ENGLISH),
	'matches names': (input) => matchNames(names, input, ENGLISH),
	'finds the nearest names': (input) => nearestNames(names, input, ENGLISH),
	'parses a query': (input) => parseQuery(input, NAMES.subjects, ENGLISH),
	'finds entries': find,
};

// With quadratic running time these would exceed the test timeout.
describe.each(Object.entries(READERS))('%s', (_, read) => {
	test.each(Object.entries(LONG_INPUTS))('of %s', (_name, input) => {
		expect(read(input)).toBeDefined();
	});
});

test('a long query is matched by its beginning', () => {
	const slugs = find(`brining ${'please '.repeat(1000)}`).map(
		({ entry }) => NAMES.entries[entry]!.slug,
	);
	expect(slugs).toContain('brining');
	expect(parseQuery(`curd ${'x'.repeat(5000)}`, [], ENGLISH).subject).toHaveLength(QUESTION_LIMIT);
});
