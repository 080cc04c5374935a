import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { prepareNames } from './prepared-names.ts';
import { namedEntry } from './test-index.ts';

test('every name is folded, with its tails, and initials from three words on', () => {
	const entry = namedEntry({
		title: 'Washed-rind Cheeses',
		aliases: ['Brie'],
		covers: ['Munster'],
		spellings: ['smelly cheese'],
		symbols: ['dairy.wash'],
	});
	const titleFolded = 'washedrindcheese';
	expect(prepareNames([entry], ENGLISH)).toEqual([
		{
			entry,
			name: 'Washed-rind Cheeses',
			role: 'title',
			folded: titleFolded,
			exact: 'washedrindcheeses',
			titleFolded,
			words: ['washed', 'rind', 'cheese'],
			tails: ['rindcheese', 'cheese'],
			initials: 'wrc',
		},
		{
			entry,
			name: 'Brie',
			words: ['brie'],
			role: 'alias',
			folded: 'brie',
			exact: 'brie',
			titleFolded,
			tails: [],
			initials: '',
		},
		{
			entry,
			name: 'Munster',
			words: ['munster'],
			role: 'cover',
			folded: 'munster',
			exact: 'munster',
			titleFolded,
			tails: [],
			initials: '',
		},
		{
			entry,
			name: 'smelly cheese',
			role: 'spelling',
			folded: 'smelycheese',
			exact: 'smellycheese',
			titleFolded,
			words: ['smely', 'cheese'],
			tails: ['cheese'],
			initials: '',
		},
		{
			entry,
			name: 'dairy.wash',
			role: 'symbol',
			folded: 'dairywash',
			exact: 'dairywash',
			titleFolded,
			words: ['dairy', 'wash'],
			tails: ['wash'],
			initials: '',
		},
	]);
	expect(prepareNames([], ENGLISH)).toEqual([]);
});
