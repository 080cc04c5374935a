import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { namedEntry } from '../search/test-index.ts';
import { misspellings } from './misspellings.ts';

const read = (...entries: Parameters<typeof namedEntry>[0][]) => [
	...misspellings(entries.map(namedEntry), ENGLISH),
];

test('a hidden spelling close to a visible name is a misspelled word', () => {
	expect(read({ title: 'Calf rennet', spellings: ['calf rennett', 'stomach enzyme'] })).toEqual([
		['rennett', 'rennet'],
	]);
});

test('short words and words of other names are none', () => {
	expect(read({ title: 'Loss', spellings: ['lose'] })).toEqual([]);
	expect(read({ title: 'Rennet', spellings: ['Bennet'] }, { title: 'Bennet' })).toEqual([]);
});
