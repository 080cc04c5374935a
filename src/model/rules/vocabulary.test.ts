import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { vocabulary } from './vocabulary.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([vocabulary], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('the category and the tags of a term are defined', () => {
	expect(check({ a: { tags: ['milk'] }, b: { category: undefined } })).toEqual([]);
	expect(check({ a: { category: 'eating', tags: ['milk', 'mlik'] } })).toEqual([
		'a category: no category "eating"',
		'a tags[1]: no tag "mlik"',
	]);
});
