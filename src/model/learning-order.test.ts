import { expect, test } from 'vitest';
import { learningOrder } from './learning-order.ts';
import { testGlossary } from './test-glossary.ts';

const orderOf = (terms: Parameters<typeof testGlossary>[0]) =>
	learningOrder([...testGlossary(terms).terms.values()]).map(({ slug }) => slug);

test('prerequisites come first', () => {
	expect(
		orderOf({
			affinage: { prerequisites: ['curd', 'salt'] },
			curd: { prerequisites: ['milk'] },
			milk: {},
			salt: {},
		}),
	).toEqual(['milk', 'curd', 'salt', 'affinage']);
});

test('breaks ties by level, then A-Z', () => {
	expect(orderOf({ b: {}, a: { level: 'advanced' }, c: { level: 'intermediate' }, d: {} })).toEqual(
		['b', 'd', 'c', 'a'],
	);
});

test('terminates on a cycle', () => {
	expect(orderOf({ a: { prerequisites: ['b'] }, b: { prerequisites: ['a'] }, c: {} })).toEqual([
		'c',
		'a',
		'b',
	]);
});
