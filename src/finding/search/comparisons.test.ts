import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { createFind } from './find.ts';
import type { NameIndex } from './name-index.ts';
import { prepareNames } from './prepared-names.ts';
import { namedEntry, NAMES } from './test-index.ts';

const index: NameIndex = {
	...NAMES,
	entries: [
		...NAMES.entries,
		namedEntry({ kind: 'comparison', title: 'Brie vs. Cheddar', compares: [1, 3] }),
		namedEntry({ kind: 'comparison', title: 'Brie vs. Cheddar vs. Curd', compares: [1, 3, 4] }),
	],
};
const find = createFind(index, prepareNames(index.entries, ENGLISH), undefined, ENGLISH);
const first = (query: string) => {
	const [hit] = find(query);
	return hit && index.entries[hit.entry]!.title;
};

test.each([
	'brie vs cheddar',
	'Cheddar versus brie',
	'cheddar vs. Brie de Meaux',
	'difference between cheddar and brie',
	'what is the difference between BdM and cheddar?',
	'brie or cheddar',
])('%s', (query) => {
	expect(first(query)).toBe('Brie vs. Cheddar');
});

test.each(['curd vs brie vs cheddar', 'difference between brie, curd and cheddar'])(
	'%s',
	(query) => {
		expect(first(query)).toBe('Brie vs. Cheddar vs. Curd');
	},
);

test('what it compares comes next, and other queries find entries first', () => {
	expect(find('cheddar vs brie').map(({ entry }) => index.entries[entry]!.title)).toEqual([
		'Brie vs. Cheddar',
		'Cheddar',
		'Brie',
	]);
	expect(first('brie')).toBe('Brie');
	expect(first('brie vs curd')).not.toBe('Brie vs. Cheddar');
});
