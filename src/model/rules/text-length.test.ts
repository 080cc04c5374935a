import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { analogyLength } from './analogy-length.ts';
import { summaryLength } from './summary-length.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([summaryLength, analogyLength], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const words = (count: number) => Array(count).fill('a').join(' ');

test.each([
	[11, true],
	[12, false],
	[35, false],
	[36, true],
])('a summary of %i words', (count, wrong) => {
	expect(check({ a: { summary: words(count) } })).toEqual(
		wrong ? [`a summary: has ${count} words`] : [],
	);
});

test.each([
	[19, true],
	[20, false],
	[60, false],
	[61, true],
])('an analogy of %i words', (count, wrong) => {
	expect(check({ a: { summary: words(12), analogy: words(count) } })).toEqual(
		wrong ? [`a analogy: has ${count} words`] : [],
	);
});
