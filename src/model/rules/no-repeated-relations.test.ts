import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noRepeatedRelations } from './no-repeated-relations.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noRepeatedRelations], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const difference = 'Not the same.';

test('a term is listed once in a list', () => {
	expect(check({ a: { related: ['b', 'b'] }, b: {} })).toEqual([
		'a related[1]: "b" is listed twice in related',
	]);
});

test('a related term is not also a stronger relation, which may be both of the others', () => {
	expect(check({ a: { related: ['b'], prerequisites: ['b'], kindOf: ['b'] }, b: {} })).toEqual([
		'a related[0]: "b" is also in prerequisites',
	]);
	expect(check({ a: { related: ['b'], kindOf: ['b'] }, b: {} })).toEqual([
		'a related[0]: "b" is also in kindOf',
	]);
	expect(
		check({ a: { related: ['b'], confusedWith: [{ term: 'b', difference }] }, b: {} }),
	).toEqual(['a related[0]: "b" is also in confusedWith']);
});

test('what both pages show is listed on one side, and the second is told', () => {
	expect(check({ b: { related: ['a'] }, a: { related: ['b'] } })).toEqual([
		'b related[0]: terms/a.mdx already lists "b"',
	]);
	expect(
		check({
			a: { confusedWith: [{ term: 'b', difference }] },
			b: { confusedWith: [{ term: 'a', difference }] },
		}),
	).toEqual(['b confusedWith[0].term: terms/a.mdx already lists "b"']);
	expect(check({ a: { prerequisites: ['b'] }, b: { kindOf: ['a'] } })).toEqual([]);
	expect(check({ a: { kindOf: ['b'] }, b: { kindOf: ['a'] } })).toEqual([]);
	expect(check({ a: { related: ['a', 'nowhere'] } })).toEqual([]);
});
