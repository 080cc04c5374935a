import { expect, test } from 'vitest';
import {
	EMPTY_RECORD,
	mark,
	mergeRecords,
	parseRecord,
	printRecord,
	unmark,
} from './learner-record.ts';

const record = {
	...mark(EMPTY_RECORD, ['brie', '__proto__'], '2026-12-01'),
	goal: { slug: 'feta', by: '2027-01-31' },
	reviews: new Map([['brie/0', { last: '2026-12-01T10:00:00Z', stability: 3 }]]),
};

test('a record is read as it was written', () => {
	expect(parseRecord(printRecord(record))).toEqual(record);
	expect(parseRecord(printRecord(EMPTY_RECORD))).toEqual(EMPTY_RECORD);
});

test.each(['', '{', '[]', 'null', '"brie"', '{"known":{"brie":"2026-12-01"}}'])(
	'%j is no record',
	(text) => expect(parseRecord(text)).toBeUndefined(),
);

test('a record of a later version is left alone', () => {
	expect(parseRecord(printRecord(record).replace('"version":1', '"version":2'))).toBeUndefined();
});

test('what is not valid in a record is left out', () => {
	const text = JSON.stringify({
		format: 'gloss-learning',
		version: 1,
		known: { brie: '2026-12-01', feta: 'yesterday', gouda: 3, ['x'.repeat(201)]: '2026-12-01' },
		goal: { slug: 'feta' },
		reviews: { a: null, b: { last: 'never' }, c: { last: '2026-12-01T10:00:00Z' } },
	});
	expect(parseRecord(text)).toEqual({
		known: new Map([['brie', '2026-12-01']]),
		goal: undefined,
		reviews: new Map([['c', { last: '2026-12-01T10:00:00Z' }]]),
	});
	expect(parseRecord('{"format":"gloss-learning","version":1,"known":["brie"]}')).toEqual(
		EMPTY_RECORD,
	);
});

test('marking keeps the first day, unmarking forgets it', () => {
	const twice = mark(record, ['brie', 'feta'], '2026-12-24');
	expect(twice.known.get('brie')).toBe('2026-12-01');
	expect(twice.known.get('feta')).toBe('2026-12-24');
	expect(unmark(twice, ['brie']).known.has('brie')).toBe(false);
});

test('merging keeps what either knows, the earlier day and the later review', () => {
	const other = {
		...mark(EMPTY_RECORD, ['brie', 'gouda'], '2026-11-01'),
		goal: { slug: 'gouda', by: '2027-02-01' },
		reviews: new Map([['brie/0', { last: '2026-12-02T10:00:00Z', stability: 9 }]]),
	};
	const merged = mergeRecords(record, other);
	expect(merged.known.get('brie')).toBe('2026-11-01');
	expect(merged.known.has('gouda')).toBe(true);
	expect(merged.goal).toEqual(record.goal);
	expect(merged.reviews.get('brie/0')!['stability']).toBe(9);
	expect(mergeRecords(merged, EMPTY_RECORD)).toEqual(merged);
});
