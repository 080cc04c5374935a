import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { siteTerms } from './site-terms.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([siteTerms], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('the featured term, starting points and roots exist', () => {
	const { site } = testContent({});
	expect(
		check({ a: {} }, { site: { ...site, start: ['a', 'b'], roots: ['c'], featured: 'd' } }),
	).toEqual([
		'site.yaml featured: no term "d"',
		'site.yaml roots[0]: no term "c"',
		'site.yaml start[1]: no term "b"',
	]);
});
