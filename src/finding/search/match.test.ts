import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { matchNames } from './match.ts';
import { prepareNames } from './prepared-names.ts';
import { NAMES } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const found = (query: string) => matchNames(names, query, ENGLISH).map(({ entry }) => entry.slug);
const kind = (query: string) => matchNames(names, query, ENGLISH)[0]?.kind;

test('an exact title ranks before a longer one, ignoring case', () => {
	expect(found('brie')).toEqual(['brie', 'brie-at-home']);
	expect(found('BRIE')[0]).toBe('brie');
});

test('an alias or acronym matches and is returned; a hidden spelling is not returned', () => {
	expect(matchNames(names, 'bleu', ENGLISH)[0]).toMatchObject({ kind: 'alias', name: 'Bleu' });
	expect(matchNames(names, 'bdm', ENGLISH)[0]).toMatchObject({ kind: 'acronym', name: 'BdM' });
	expect(matchNames(names, 'brineing', ENGLISH)[0]).toMatchObject({
		kind: 'alias',
		name: undefined,
	});
});

test('prefixes of names rank before prefixes of later words', () => {
	expect(found('pasteur')).toEqual(['pasteurization']);
	expect(found('che')).toEqual(['cheddar', 'blue-cheese', 'washed-rind-cheese']);
});

test('of two equal matches the one with more incoming relations ranks first', () => {
	expect(found('c').slice(0, 2)).toEqual(['curd', 'cheddar']);
});

test('initials and code symbols find an entry', () => {
	expect(matchNames(names, 'wrc', ENGLISH)[0]).toMatchObject({ kind: 'initials' });
	expect(matchNames(names, 'dairy.cut_curd', ENGLISH)[0]).toMatchObject({
		kind: 'symbol',
		name: 'dairy.cut_curd',
	});
	expect(matchNames(names, 'cut_curd', ENGLISH)[0]).toMatchObject({ kind: 'symbol' });
});

test('a typo is tolerated if no name starts with the query', () => {
	expect(found('birning')).toEqual(['brining']);
	expect(found('pastuerizaton')).toEqual(['pasteurization']);
	expect(kind('birning')).toBe('typo');
	expect(found('pasturiz')).toEqual(['pasteurization']);
});

test('nonsense and empty queries find nothing', () => {
	expect(found('xyzzy')).toEqual([]);
	expect(found('  ')).toEqual([]);
	expect(found('???')).toEqual([]);
});
