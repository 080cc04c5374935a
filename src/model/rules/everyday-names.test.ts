import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { everydayNames } from './everyday-names.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([everydayNames], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('an everyday word is one of the names', () => {
	const names = { aliases: ['B'], homonyms: ['C'], spellings: ['D'] };
	expect(check({ a: { ...names, everyday: ['a', 'b', 'c', 'd', 'e'] } })).toEqual([
		'a everyday[4]: "e" is not a name of this term',
	]);
});
