import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { indexDescriptions } from './descriptions.ts';
import { createFind } from './find.ts';
import { prepareNames } from './prepared-names.ts';
import { PARAPHRASES, NAMES, TEXTS } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const find = createFind(
	NAMES,
	names,
	await indexDescriptions(NAMES.entries, TEXTS, PARAPHRASES, ENGLISH),
	ENGLISH,
);
const slugs = (query: string) => find(query).found.map(({ entry }) => NAMES.entries[entry]!.slug);

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

test('a comparison finds both sides and reports whether their pages compare them', () => {
	expect(slugs('difference between blue cheese and brie').slice(0, 2)).toEqual([
		'blue-cheese',
		'brie',
	]);
	expect(find('blue cheese vs brie').compared).toEqual([0, 1]);
	expect(slugs('curd or pasteurisation').slice(0, 2)).toEqual(['curd', 'pasteurization']);
	expect(find('curd vs pasteurization').compared).toBeUndefined();
});

test('an entry is listed once, and a single shared word is a guess', () => {
	const all = slugs('brie with a white rind');
	expect(new Set(all).size).toBe(all.length);
	const { found } = find('orange juice with vodka');
	expect(found.filter(({ sure }) => sure)).toEqual([]);
});

test('nonsense finds nothing', () => {
	expect(find('qwrtzp').found).toEqual([]);
	expect(find('').found).toEqual([]);
});

test('names are found before descriptions are loaded', () => {
	const { found } = createFind(NAMES, names, undefined, ENGLISH)('what is brining');
	expect(NAMES.entries[found[0]!.entry]!.slug).toBe('brining');
});
