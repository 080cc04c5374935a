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

test('terms without a level come after those that have one', () => {
	expect(orderOf({ a: { level: undefined }, b: { level: 'advanced' } })).toEqual(['b', 'a']);
});

test('terminates on a cycle', () => {
	expect(orderOf({ a: { prerequisites: ['b'] }, b: { prerequisites: ['a'] }, c: {} })).toEqual([
		'c',
		'a',
		'b',
	]);
});

test('a term follows its last prerequisite, and easier ones of those that are ready come first', () => {
	expect(
		orderOf({
			a: { prerequisites: ['d'] },
			b: { prerequisites: ['c', 'd'], level: 'intermediate' },
			c: { level: 'advanced' },
			d: { level: 'intermediate' },
			e: { level: 'intermediate', prerequisites: ['d', 'nowhere'] },
		}),
	).toEqual(['d', 'a', 'e', 'c', 'b']);
	expect(orderOf({})).toEqual([]);
});

test('prerequisites that are not in the list, or are there twice, do not count', () => {
	const term = (slug: string, needs: string[]) =>
		({ slug, level: 'beginner', relations: { needs } }) as const;
	const order = learningOrder([term('a', ['b', 'b', 'x']), term('b', [])]);
	expect(order.map(({ slug }) => slug)).toEqual(['b', 'a']);
});
