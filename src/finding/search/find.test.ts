import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { indexDescriptions } from './descriptions.ts';
import { createFind } from './find.ts';
import { prepareNames } from './prepared-names.ts';
import { namedEntry, PARAPHRASES, NAMES, TEXTS } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const find = createFind(
	NAMES,
	names,
	await indexDescriptions(NAMES.entries, TEXTS, PARAPHRASES, ENGLISH),
	ENGLISH,
);
const slugs = (query: string) => find(query).map(({ entry }) => NAMES.entries[entry]!.slug);

test.each([
	['what is brining?', 'brining'],
	['how does pasteurization work', 'pasteurization'],
	['milk heated until germs die', 'pasteurization'],
	['yellow stuff in sandwiches', 'cheddar'],
	['what is brining in cheese making', 'brining'],
	['smells like feet', 'washed-rind-cheese'],
	['ripening from outside with a white rind', 'brie'],
	['why does blue cheese taste salty', 'blue-cheese'],
])('"%s" finds %s first', (query, slug) => {
	expect(slugs(query)[0]).toBe(slug);
});

test('an entry is listed once, and a single shared word is a guess', () => {
	const all = slugs('brie with a white rind');
	expect(new Set(all).size).toBe(all.length);
	const found = find('orange juice with vodka');
	expect(found.filter(({ sure }) => sure)).toEqual([]);
});

test('nonsense finds nothing', () => {
	expect(find('qwrtzp')).toEqual([]);
	expect(find('')).toEqual([]);
});

test('names are found before descriptions are loaded', () => {
	const found = createFind(NAMES, names, undefined, ENGLISH)('what is brining');
	expect(NAMES.entries[found[0]!.entry]!.slug).toBe('brining');
});

test('hits say how they were found, and whether they are sure', () => {
	expect(find('brie')[0]).toEqual({ entry: 1, kind: 'title', name: 'Brie', sure: true });
	expect(find('birning')[0]).toMatchObject({ entry: 2, kind: 'typo', sure: false });
	const found = find('germs die');
	expect(found[0]).toEqual({ entry: 5, kind: 'words', share: 1, sure: true });
});

const words = (...hits: [entry: number, score: number, coverage: number][]) =>
	createFind(
		NAMES,
		names,
		Object.assign(() => hits.map(([entry, score, coverage]) => ({ entry, score, coverage })), {
			knows: () => true,
		}),
		ENGLISH,
	);

test('three fifths of the words make a description sure', () => {
	const found = words([5, 3, 0.6], [6, 2, 0.59])('zzz');
	expect(found.map(({ entry, sure }) => [entry, sure])).toEqual([
		[5, true],
		[6, false],
	]);
});

test('a name in the query raises the score by its words, and makes it sure', () => {
	const found = (query: string) =>
		words([4, 10, 0.1], [0, 4, 0.1])(query).map(({ entry, sure }) => [entry, sure]);
	expect(found('zzz')).toEqual([
		[4, false],
		[0, false],
	]);
	expect(found('some blue cheeses zzz')).toEqual([
		[0, true],
		[4, false],
	]);
	expect(found('zzz bleu')).toEqual([
		[4, false],
		[0, true],
	]);
});

test('the name of a symbol in a question is not a name', () => {
	expect(words([4, 1, 0])('zzz dairy cut curdling').map(({ sure }) => sure)).toEqual([false]);
});

test('a query that is a name is not a comparison', () => {
	const entries = [namedEntry({ title: 'Salt or brine' }), ...NAMES.entries];
	const index = { ...NAMES, entries };
	const search = createFind(index, prepareNames(entries, ENGLISH), undefined, ENGLISH);
	expect(search('salt or brine')[0]).toMatchObject({ entry: 0, kind: 'title' });
});

test('what an entry covers is an exact name: it is sure, and not a comparison', () => {
	const entries = [
		namedEntry({ title: 'Curd', covers: ['Ricotta', 'Salt or whey'] }),
		namedEntry({ title: 'Salt' }),
		namedEntry({ title: 'Whey' }),
	];
	const search = createFind(
		{ ...NAMES, entries, pairs: [] },
		prepareNames(entries, ENGLISH),
		undefined,
		ENGLISH,
	);
	const hit = { entry: 0, kind: 'cover', sure: true };
	expect(search('what is ricotta?')).toEqual([{ ...hit, name: 'Ricotta' }]);
	expect(search('salt or whey')[0]).toEqual({ ...hit, name: 'Salt or whey' });
});
