import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { readingGrade } from './reading-grade.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([readingGrade], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const summary = 'Heterogeneous microbiological communities proliferate internationally.';

test('only beginners need a summary that is easy to read', () => {
	expect(check({ a: { summary } })).toEqual([
		expect.stringMatching(/^a summary: has reading grade \d+, above 17$/),
	]);
	expect(check({ a: { summary, level: 'intermediate' }, b: { summary: 'Milk sets.' } })).toEqual(
		[],
	);
});
