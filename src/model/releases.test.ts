import { expect, test } from 'vitest';
import { releaseNotes } from './releases.ts';

const DAY = 86_400;
const history = new Map([
	[
		'terms/brie.mdx',
		{ added: DAY, changed: 5 * DAY, changes: [{ at: 5 * DAY, parts: ['Summary'] }] },
	],
	['terms/curd.mdx', { added: DAY, changed: DAY }],
	['terms/feta.mdx', { added: 5 * DAY, changed: 5 * DAY }],
]);

test('without a history there is no release, without a tag there is that of the last change', () => {
	expect(releaseNotes(new Map(), [])).toEqual([]);
	expect(releaseNotes(history, [])).toEqual([
		{
			date: '1970-01-06',
			at: 5 * DAY,
			published: false,
			added: ['terms/brie.mdx', 'terms/curd.mdx', 'terms/feta.mdx'],
			changed: [],
		},
	]);
});

test('a release has what came since the one before it', () => {
	const first = { date: '1970-01-03', at: 2 * DAY };
	expect(releaseNotes(history, [first])).toEqual([
		{
			date: '1970-01-06',
			at: 5 * DAY,
			published: false,
			added: ['terms/feta.mdx'],
			changed: ['terms/brie.mdx'],
		},
		{ ...first, published: true, added: ['terms/brie.mdx', 'terms/curd.mdx'], changed: [] },
	]);
	const last = { date: '1970-01-07', at: 6 * DAY };
	expect(releaseNotes(history, [last, first]).map(({ date }) => date)).toEqual([
		'1970-01-07',
		'1970-01-03',
	]);
});
