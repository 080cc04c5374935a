import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { summarySentences } from './summary-sentences.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([summarySentences], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test.each([
	['Milk sets.', undefined],
	['Milk sets', 'does not end with a period'],
	['Milk sets. Whey runs off.', 'is more than one sentence'],
	['Milk (or cream). Whey.', 'is more than one sentence'],
	['Milk, e.g. Whey.', undefined],
	['Curd vs. Whey.', undefined],
	['Milk sets. whey.', undefined],
])('%s', (summary, message) => {
	expect(check({ a: { summary } })).toEqual(message ? [`a summary: ${message}`] : []);
});
