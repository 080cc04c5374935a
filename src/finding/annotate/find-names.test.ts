import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { wordsIn } from '../../text/word-spans.ts';
import { createFindNames } from './find-names.ts';
import type { LexicalEntry } from './lexicon.ts';

const entry = (title: string, rest: Partial<LexicalEntry> = {}): LexicalEntry => {
	return {
		slug: title,
		title,
		names: [],
		covers: [],
		everyday: [],
		symbols: [],
		related: [],
		...rest,
	};
};
/** Occurrences as `words>senses`, with the ambiguity and `~` for an everyday alias. */
const findIn = (entries: LexicalEntry[], idioms: string[] = []) => {
	const find = createFindNames(
		{ entries, idioms, wordAcronyms: [], imports: {}, libraries: [] },
		ENGLISH,
	);
	return (text: string) => {
		const words = wordsIn(text, ENGLISH);
		return find(words).map(({ at, words: count, senses, ambiguity, isEverydayAlias }) => {
			const written = text.slice(words[at]!.start, words[at + count - 1]!.end);
			return `${written}>${senses.join()}${ambiguity || ''}${isEverydayAlias ? '~' : ''}`;
		});
	};
};

test('nothing is found without names or words', () => {
	expect(findIn([])('curd')).toEqual([]);
	expect(findIn([entry('Curd')])('')).toEqual([]);
});

describe('names of several words', () => {
	const find = findIn([entry('Blue cheese'), entry('Blue'), entry('Data set'), entry('Log it')]);

	test('the longest one wins, within a sentence', () => {
		expect(find('blue cheese')).toEqual(['blue cheese>0']);
		expect(find('blue. cheese')).toEqual(['blue>1']);
		expect(find('blue blue cheese')).toEqual(['blue>1', 'blue cheese>0']);
	});

	test('match with a hyphen, as one word and at the end of a line', () => {
		expect(find('a blue-cheese')).toEqual(['blue-cheese>0']);
		expect(find('dataset, data-set')).toEqual(['dataset>2', 'data-set>2']);
		expect(find('blue-\ncheese')).toEqual(['blue-\ncheese>0']);
	});
});

test('one word matches two only from seven letters on, unless they have a hyphen', () => {
	const find = findIn([entry('Rawmilk'), entry('Logit')]);
	expect(find('raw milk')).toEqual(['raw milk>0']);
	expect(find('log it')).toEqual([]);
	expect(find('log-it')).toEqual(['log-it>1']);
});

describe('acronyms', () => {
	const find = findIn([entry('RAW'), entry('HTST'), entry('NODE', { everyday: ['NODE'] })]);

	test('of three letters or fewer, and everyday ones, are case-sensitive', () => {
		expect(find('raw RAW')).toEqual(['RAW>0']);
		expect(find('htst')).toEqual(['htst>1']);
		expect(find('node NODE NODEs')).toEqual(['NODE>21', 'NODEs>21']);
	});

	test('are not found at the end of a proper name', () => {
		expect(find('Big-RAW')).toEqual([]);
		expect(find('big-RAW')).toEqual(['RAW>0']);
		expect(find('Big RAW')).toEqual(['RAW>0']);
		expect(find('HTST-RAW')).toEqual(['HTST>1', 'RAW>0']);
		expect(find('Big-HTST')).toEqual(['HTST>1']);
	});
});

test('numbers stand for n and k before a hyphen', () => {
	const find = findIn([entry('n-gram'), entry('k-fold')]);
	expect(find('5-gram, 10-fold')).toEqual(['5-gram>0', '10-fold>1']);
	expect(find('5 gram')).toEqual([]);
	expect(find('x5-gram')).toEqual([]);
});

describe('verbs of a noun', () => {
	const find = findIn([
		entry('Pasteurization'),
		entry('Curd washing'),
		entry('Ranking'),
		entry('Aging'),
		entry('TESTING', { everyday: ['TESTING'] }),
		entry('Maturation'),
	]);

	test.each([
		['pasteurized', ['pasteurized>01']],
		['pasteurizes', ['pasteurizes>01']],
		['pasteurising', ['pasteurising>01']],
		['curd washed', ['curd washed>1']],
		['curd wash', ['curd wash>1']],
		['maturate', ['maturate>51']],
		['rank', []],
		['ranked', ['ranked>21']],
		['aged', []],
		['tested', []],
	])('%s', (text, found) => {
		expect(find(text)).toEqual(found);
	});
});

describe('everyday words', () => {
	const find = findIn([
		entry('Mold', { everyday: ['Mold'] }),
		entry('Whey', { names: ['Water', 'Thin milk'], everyday: ['Water', 'Thin milk'] }),
	]);

	test('are ambiguous; those that are not the title are marked, unless they have a capital', () => {
		expect(find('mold')).toEqual(['mold>01']);
		expect(find('water')).toEqual(['water>11~']);
		expect(find('Water')).toEqual(['Water>11']);
		expect(find('thin milk')).toEqual(['thin milk>11']);
		expect(find('whey')).toEqual(['whey>1']);
	});
});

test('a shared name has several senses, and a name that a term lists twice one', () => {
	const find = findIn([
		entry('Soft', { names: ['Rind', 'rind'] }),
		entry('Hard', { names: ['Rind'], everyday: ['Rind'] }),
	]);
	expect(find('rind')).toEqual(['rind>0,11~']);
});

test('idioms are found instead of the names in them', () => {
	const find = findIn([entry('Whey'), entry('Big whey cheese')], ['big whey']);
	expect(find('big whey')).toEqual(['big whey>']);
	expect(find('a big whey cheese')).toEqual(['big whey cheese>1']);
});

test('senses that only explain what is named are told apart', () => {
	const covering = (...entries: LexicalEntry[]) =>
		createFindNames(
			{ entries, idioms: [], wordAcronyms: [], imports: {}, libraries: [] },
			ENGLISH,
		)(wordsIn('some quarks', ENGLISH)).map((found) => [found.senses, found.covering]);
	expect(covering(entry('Curd', { covers: ['Quark'] }))).toEqual([[[0], [0]]]);
	expect(covering(entry('Quark'))).toEqual([[[0], []]]);
	expect(
		covering(entry('Whey', { names: ['Quark'] }), entry('Curd', { covers: ['Quark'] })),
	).toEqual([[[0, 1], [1]]]);
});
