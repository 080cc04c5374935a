import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { matchNames } from './match.ts';
import { prepareNames } from './prepared-names.ts';
import { NAMES } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const found = (query: string) => matchNames(names, query, ENGLISH).map(({ entry }) => entry.slug);
const kind = (query: string) => matchNames(names, query, ENGLISH)[0]?.kind;

test('the whole title goes before a longer one, whatever the case', () => {
	expect(found('brie')).toEqual(['brie', 'brie-at-home']);
	expect(found('BRIE')[0]).toBe('brie');
});

test('an alias or acronym counts as the name and is told; a hidden spelling is not told', () => {
	expect(matchNames(names, 'bleu', ENGLISH)[0]).toMatchObject({ kind: 'alias', name: 'Bleu' });
	expect(matchNames(names, 'bdm', ENGLISH)[0]).toMatchObject({ kind: 'acronym', name: 'BdM' });
	expect(matchNames(names, 'brineing', ENGLISH)[0]).toMatchObject({
		kind: 'alias',
		name: undefined,
	});
});

test('beginnings of names go before beginnings of later words', () => {
	expect(found('pasteur')).toEqual(['pasteurization']);
	expect(found('che')).toEqual(['cheddar', 'blue-cheese', 'washed-rind-cheese']);
});

test('of two equally good matches the one more entries lead to is first', () => {
	expect(found('c').slice(0, 2)).toEqual(['curd', 'cheddar']);
});

test('first letters and identifiers in code find an entry', () => {
	expect(matchNames(names, 'wrc', ENGLISH)[0]).toMatchObject({ kind: 'initials' });
	expect(matchNames(names, 'dairy.cut_curd', ENGLISH)[0]).toMatchObject({
		kind: 'symbol',
		name: 'dairy.cut_curd',
	});
	expect(matchNames(names, 'cut_curd', ENGLISH)[0]).toMatchObject({ kind: 'symbol' });
});

test('a typing error is forgiven where no name begins as it stands', () => {
	expect(found('birning')).toEqual(['brining']);
	expect(found('pastuerizaton')).toEqual(['pasteurization']);
	expect(kind('birning')).toBe('typo');
	expect(found('pasturiz')).toEqual(['pasteurization']);
});

test('nonsense and nothing find nothing', () => {
	expect(found('xyzzy')).toEqual([]);
	expect(found('  ')).toEqual([]);
	expect(found('???')).toEqual([]);
});
