import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { sections } from './sections.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([sections], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

const complete = ['How it works', 'Why it matters'];
const listed = [
	{ name: 'How it works', required: true },
	'Formally',
	{ name: 'Why it matters', required: true },
	'Example',
	'In code',
	'Pitfalls',
	'History',
];
const headings = (
	...names: (string | [text: string, rest: { depth?: number; empty?: boolean }])[]
) => {
	const content = testContent({ a: {} });
	const list = names.map((name, i) => {
		const [text, rest] = typeof name === 'string' ? [name, {}] : name;
		return { text, anchor: 'x', depth: 2, line: i + 1, empty: false, ...rest };
	});
	const [term] = content.terms;
	const outline = { ...term!.outline, headings: list };
	return check({}, { site: { ...content.site, sections: listed }, terms: [{ ...term!, outline }] });
};

test('two sections are required, and all may be there in their order', () => {
	expect(headings()).toEqual([
		'a 1: section "How it works" is missing',
		'a 1: section "Why it matters" is missing',
	]);
	expect(headings(...complete)).toEqual([]);
	expect(
		headings(
			'How it works',
			'Formally',
			'Why it matters',
			'Example',
			'In code',
			'Pitfalls',
			'History',
		),
	).toEqual([]);
});

test.each([
	[[...complete, 'Recipe'], 'a 3: unknown section "Recipe"'],
	[[...complete, 'Why it matters'], 'a 3: section "Why it matters" appears twice'],
	[[...complete, 'Formally'], 'a 3: section "Formally" comes after "Why it matters"'],
	[[...complete, ['History', { empty: true }]], 'a 3: section "History" is empty'],
	[[...complete, ['History', { depth: 3 }]], 'a 3: heading "History" has depth 3'],
	[[['Title', { depth: 1 }], ...complete], 'a 1: heading "Title" has depth 1'],
] as [Parameters<typeof headings>, string][])('%j', (names, fault) => {
	expect(headings(...names)).toEqual([fault]);
});

test('a guide may have any sections, but not the heading of its page', () => {
	const outline = (depth: number) => ({
		...testContent({ a: {} }).terms[0]!.outline,
		headings: [{ text: 'Recipe', anchor: 'recipe', depth, line: 3, empty: true }],
	});
	const guide = (depth: number) => ({
		slug: 'g',
		file: 'guides/g.mdx',
		data: { title: 'G', summary: 'G.', order: 1 },
		outline: outline(depth),
		html: [],
		sections: [],
		pieces: {},
	});
	expect(check({}, { guides: [guide(1)] })).toEqual(['guides/g 3: heading "Recipe" has depth 1']);
	expect(check({}, { guides: [guide(2), guide(3)] })).toEqual([]);
});
