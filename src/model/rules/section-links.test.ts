import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { sectionLinks } from './section-links.ts';
import { testContent } from './test-content.ts';

/** A links to sections of B, which has a heading and a name that it covers. */
function check(links: { target: string; section: string }[], pageLinks: string[] = []) {
	const content = testContent({
		a: {},
		b: { covers: { kinds: ['Green'], parts: [], related: [] } },
	});
	const heading = { depth: 2, text: 'How it works', anchor: 'how-it-works', line: 1, empty: false };
	const [a, b] = content.terms.map((term) => ({
		...term,
		outline: { ...term.outline, headings: term.slug === 'b' ? [heading] : [] },
	}));
	const outline = {
		...a!.outline,
		links: links.map((link) => ({ ...link, line: 3 })),
		pageLinks: pageLinks.map((anchor) => ({ anchor, line: 4 })),
	};
	return applyRules([sectionLinks], { ...content, terms: [{ ...a!, outline }, b!] }).map(
		({ line, message, hint }) => `${line} ${message}. ${hint}`,
	);
}

test('headings and covered names are sections; other pages are checked elsewhere', () => {
	expect(check([{ target: 'b', section: 'how-it-works' }])).toEqual([]);
	expect(check([{ target: 'b', section: 'covers-green' }])).toEqual([]);
	expect(check([{ target: 'c', section: 'x' }])).toEqual([]);
});

test('the hint is the nearest section, or all of them', () => {
	expect(check([{ target: 'b', section: 'how-it-work' }])).toEqual([
		'3 there is no section "#how-it-work" in terms/b.mdx. Did you mean "#how-it-works"?',
	]);
	expect(check([{ target: 'b', section: 'How it works' }])[0]).toMatch(
		/Write \[\[b#how-it-works\]\]$/,
	);
	expect(check([{ target: 'b', section: 'pitfalls' }])[0]).toMatch(
		/The sections are #how-it-works, #covers-green$/,
	);
	expect(check([], ['x'])).toEqual([
		'4 there is no section "#x" on this page. Remove the section: the page has none',
	]);
});
