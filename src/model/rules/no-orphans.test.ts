import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noOrphans } from './no-orphans.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noOrphans], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('a term refers to another one, or another one to it', () => {
	expect(check({ a: {}, b: {} })).toEqual([
		'a title: "A" is not connected to any other term',
		'b title: "B" is not connected to any other term',
	]);
	expect(check({ a: { links: ['b'] }, b: {} })).toEqual([]);
	expect(check({ a: { prerequisites: ['b'] }, b: {} })).toEqual([]);
	expect(check({ a: { confusedWith: [{ term: 'b', difference: 'No.' }] }, b: {} })).toEqual([]);
	expect(check({ a: {} })).toEqual([]);
});

test('itself and what does not exist do not count', () => {
	expect(check({ a: { related: ['a', 'nowhere'] }, b: { links: ['guides/c'] } })).toHaveLength(2);
});
