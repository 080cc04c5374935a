import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { relations } from './relations.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([relations], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('every reference names another term that exists', () => {
	expect(
		check({
			a: {
				prerequisites: ['b', 'x'],
				kindOf: ['a'],
				related: ['y'],
				confusedWith: [{ term: 'z', difference: 'No.' }],
			},
			b: {},
		}),
	).toEqual([
		'a confusedWith[0].term: no term "z"',
		'a kindOf[0]: "a" is the term itself',
		'a prerequisites[1]: no term "x"',
		'a related[0]: no term "y"',
	]);
});
