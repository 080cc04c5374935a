import { describe, expect, test } from 'vitest';
import { createCollation } from '../../text/collation.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { foldName } from '../../text/names.ts';
import { SLUG_PATTERN, slugify } from '../../text/slug.ts';
import { createFind } from './find.ts';
import { prepareNames } from './prepared-names.ts';
import { HEADWORDS } from './test-headwords.ts';
import { namedEntry } from './test-index.ts';

/** Searches a glossary that has only these titles. */
function searchIn(titles: readonly { title: string; reading?: string | undefined }[], tag: string) {
	const language = languageOf(tag);
	const entries = titles.map(({ title, reading }) =>
		namedEntry({ title, spellings: reading ? [reading] : [] }),
	);
	const index = { language: tag, subjects: [], entries, pairs: [] };
	const find = createFind(index, prepareNames(entries, language), undefined, language);
	return (query: string) => find(query).map(({ entry }) => entries[entry]!.title);
}

describe.each(Object.entries(HEADWORDS))('headwords in %s', (tag, rows) => {
	const language = languageOf(tag);
	const { compare, letterOf } = createCollation(tag);
	const headwords = rows.map(([, title, , , reading]) => ({ title, reading }));
	const search = searchIn(headwords, tag);

	test('have slugs in their script', () => {
		expect(rows.map(([, title]) => slugify(title, language))).toEqual(
			rows.map(([, , slug]) => slug),
		);
		for (const [, , slug] of rows) expect(slug).toMatch(SLUG_PATTERN);
	});

	test('are listed under the letters of the language, in its order', () => {
		expect(headwords.toReversed().sort(compare)).toEqual(headwords);
		expect(headwords.map(letterOf)).toEqual(rows.map(([letter]) => letter));
	});

	test('are different names', () => {
		expect(new Set(rows.map(([, title]) => foldName(title, language)))).toHaveLength(rows.length);
	});

	const typings = rows.map(([, title, , typed = title]) => [title, typed] as const);
	test.each(typings)('%s is found first, also as %s', (title, typed) => {
		expect(search(title)[0]).toBe(title);
		expect(search(typed)[0]).toBe(title);
	});
});

const SYMBOLS = ['C', 'C#', 'C++', '.NET', '>>>', 'p@k', 'A', 'A*', 'A/B testing', '1984'];

describe('names with symbols', () => {
	const search = searchIn(
		SYMBOLS.map((title) => ({ title })),
		'en',
	);

	test('are different names at different addresses', () => {
		const slugs = SYMBOLS.map((title) => slugify(title, ENGLISH));
		expect(slugs.join(' ')).toBe(
			'c c-sharp c-plus-plus dot-net greater-greater-greater p-at-k a a-star a-b-testing 1984',
		);
		expect(new Set(SYMBOLS.map((title) => foldName(title, ENGLISH)))).toHaveLength(SYMBOLS.length);
	});

	test.each(SYMBOLS)('%s is found first, also in lower case', (title) => {
		expect(search(title)[0]).toBe(title);
		expect(search(title.toLowerCase())[0]).toBe(title);
	});

	test('symbols may be left out', () => {
		expect(search('net')[0]).toBe('.NET');
		expect(search('pk')[0]).toBe('p@k');
		expect(search('ab testing')[0]).toBe('A/B testing');
	});
});

test('words within a title in a script without spaces are found', () => {
	const search = searchIn([{ title: '損失関数' }, { title: '勾配降下法' }], 'ja');
	expect(search('関数')).toEqual(['損失関数']);
	expect(search('降下')).toEqual(['勾配降下法']);
});
