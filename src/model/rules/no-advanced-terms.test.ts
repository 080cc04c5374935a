import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noAdvancedTerms } from './no-advanced-terms.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noAdvancedTerms], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('a beginner needs no advanced term', () => {
	const lipase = { level: 'advanced' } as const;
	const summary = 'It has lipase.';
	expect(check({ a: { summary }, lipase })).toEqual([
		'a summary: relies on the advanced term "Lipase"',
	]);
	expect(check({ a: { summary }, lipase: { level: 'intermediate' } })).toEqual([]);
	expect(check({ a: { summary, level: 'intermediate' }, lipase })).toEqual([]);
});
