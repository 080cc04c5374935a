import { expect, test } from 'vitest';
import { compileGlossary } from './compile.ts';
import { fragmentOf, linkTarget, printLinks } from './print-links.ts';
import { testOutline, testSource } from './test-glossary.ts';

const glossary = compileGlossary({
	...testSource({ 'blue-cheese': {}, uht: { title: 'UHT milk' } }),
	guides: [
		{
			slug: 'at-home',
			file: 'guides/at-home.mdx',
			data: { title: 'At home', summary: 'From milk.', order: 1 },
			outline: testOutline(),
			html: [],
			sections: [],
			pieces: {},
		},
	],
});

test.each([
	[{ to: 'blue-cheese' }, { kind: 'term', slug: 'blue-cheese', title: 'blue cheese' }],
	[
		{ to: 'blue-cheese', opensSentence: true },
		{ kind: 'term', slug: 'blue-cheese', title: 'Blue cheese' },
	],
	[{ to: 'uht' }, { kind: 'term', slug: 'uht', title: 'UHT milk' }],
	[{ to: 'moon' }, { kind: 'term', slug: 'moon', title: 'moon' }],
	[{ to: 'guides/at-home' }, { kind: 'guide', slug: 'at-home', title: 'At home' }],
	[{ to: 'guides/moon' }, { kind: 'guide', slug: 'moon', title: 'moon' }],
])('%j leads to %j', (reference, target) => {
	expect(linkTarget(glossary, reference)).toEqual(target);
});

test('a section is the fragment of the address', () => {
	expect(fragmentOf({ section: 'größe' })).toBe('#gr%C3%B6%C3%9Fe');
	expect(fragmentOf({})).toBe('');
});

test('replaces the references in a text', () => {
	const text = ['a ', { to: 'uht', text: 'x' }, ' b'];
	expect(printLinks(glossary, text, (target, { text: words }) => `[${target.slug} ${words}]`)).toBe(
		'a [uht x] b',
	);
	expect(printLinks(glossary, [], () => '')).toBe('');
});
