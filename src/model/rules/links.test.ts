import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { links } from './links.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([links], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const outline = (target: string) => testContent({ a: { links: [target] } }).terms[0]!.outline;
const guide = (target: string) => ({
	slug: 'g',
	file: 'guides/g.mdx',
	data: { title: 'G', summary: 'G.', order: 1 },
	outline: outline(target),
	html: [],
	sections: [],
	pieces: {},
});
const slugs = { terms: new Set(['a', 'b']), guides: new Set(['g', 'h']) };

test('links of terms and guides lead to others that exist', () => {
	for (const target of ['b', 'guides/g', 'guides/h']) {
		expect(check({ a: { links: [target] } }, { slugs })).toEqual([]);
	}
	expect(check({ a: { links: ['a'] } }, { slugs })).toEqual(['a 1: [[a]] links to its own page']);
	expect(check({ a: { links: ['g'] } }, { slugs })).toEqual(['a 1: [[g]] does not exist']);
	expect(check({}, { slugs, guides: [guide('guides/g')] })).toEqual([
		'guides/g 1: [[guides/g]] links to its own page',
	]);
	expect(check({}, { slugs, guides: [guide('guides/b')] })).toEqual([
		'guides/g 1: [[guides/b]] does not exist',
	]);
});

test('the hint is the nearest slug, or what to add', () => {
	const hint = (target: string) =>
		applyRules([links], testContent({ a: { links: [target] } }, { slugs }))[0]!.hint;
	expect(hint('guides/i')).toBe('Did you mean "guides/g"?');
	expect(hint('refrigerator')).toBe('Use the slug of a term, or add terms/refrigerator.mdx');
	expect(hint('guides/refrigerator')).toBe(
		'Use the slug of a term, or add guides/refrigerator.mdx',
	);
});
