import type { MdxToJsResult } from 'satteri';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { FEATURES } from './features.ts';
import { guideHastPlugins, guideMdastPlugins } from './guide-plugins.ts';

const OPTIONS = {
	features: FEATURES,
	mdastPlugins: guideMdastPlugins,
	hastPlugins: guideHastPlugins,
};

const compile = (body: string) => (mdxToJs(body, OPTIONS) as MdxToJsResult).code;

test('a bare link gets its text from the component, and marks the start of a sentence', () => {
	expect(compile('Milk and [[curd]].')).toMatch(/_jsx\(EntryLink, \{ to: "curd" \}\)/);
	expect(compile('[[curd]] sets.')).toMatch(/to: "curd",\s+opensSentence: true/);
	expect(compile('It sets. [[curd]] is cut.')).toMatch(/to: "curd",\s+opensSentence: true/);
});

test('a link with text keeps it', () => {
	expect(compile('Cut [[curd|fine curds]].')).toMatch(/to: "curd",\s+children: "fine curds"/);
});

test('removes the backslash from links in tables', () => {
	const table = '| a |\n| --- |\n| [[curd\\|curds]] |\n';
	expect(compile(table)).toMatch(/to: "curd",\s+children: "curds"/);
});

test('a link to a section keeps its anchor, and one within the page shows the heading', () => {
	expect(compile('Cut [[curd#pitfalls|curds]].')).toMatch(/to: "curd",\s+section: "pitfalls"/);
	expect(compile('## Old *ways*\n\nSee [[#old-ways]].')).toMatch(
		/href: "#old-ways",\s+children: "Old ways"/,
	);
});

test('a paragraph may begin with the word "import", and a comment is not published', () => {
	const code = compile(
		'import duties on [[curd]] rise.\n\n{/* secret */}\n\nSo {/* secret */} it is.',
	);
	expect(code).toContain('import duties on ');
	expect(code).toContain('EntryLink, { to: "curd" }');
	expect(code).not.toContain('secret');
});

test('leaves ordinary links alone', () => {
	expect(compile('[a](https://example.org)')).not.toContain('EntryLink, {');
});

test('replaces formulas and executed blocks with pieces, by key', () => {
	expect(compile('Half is $$\\frac{1}{2}$$.')).toContain('of: "formula inline \\\\frac{1}{2}"');
	expect(compile('$$x$$')).toContain('of: "formula display x"');
	expect(compile('```js run\nconst wheel = 40;\nwheel / 8\n```\n')).toContain(
		'of: "run const wheel = 40;\\nwheel / 8"',
	);
	expect(compile('```python norun needs a scale\n1\n```\n')).toContain('of: "python 1"');
	expect(compile('```js\n1 + 1\n```\n')).not.toContain('Piece, {');
});

test('a price is not a formula', () => {
	expect(compile('From $5 to $10.')).toContain('From $5 to $10.');
});

test.each([
	'import fs from "node:fs";',
	'export const whey = evil();',
	'import duties {evil()} rise.',
	'# Title {evil()}',
	'Text {evil()} and *curd {evil()}*.',
	'{evil()}',
	'| a {evil()} |\n| --- |\n| b {evil()} |',
	'<ConceptGraph slug={evil()} />',
	'<ConceptGraph slug="curd" {...evil()} />',
	'<LearningPlan slug="curd">{evil()}</LearningPlan>',
	'<script src="evil()"></script>',
	'<Piece of="evil()" />',
])('removes code from guides: %s', (body) => {
	expect(compile(body)).not.toMatch(/evil|node:fs/);
});

test('keeps the components that guides may use', () => {
	expect(compile('<LearningPlan slug="curd" />')).toContain('LearningPlan, { slug: "curd" }');
});

test('treats code in a language that Prism does not know as plain text', () => {
	expect(compile('```whey\n<b>\n```\n')).toContain('language-plaintext');
	expect(compile('```ruby\n1\n```\n')).toContain('language-ruby');
});

test('sections have a link to themselves, like those of terms', () => {
	const code = compile('## The *pot*\n\n### Heat\n\n## The pot\n');
	expect(code).toMatch(/id: "the-pot",\s+className: "section-title"/);
	expect(code).toMatch(
		/className: "anchor",\s+href: "#the-pot",\s+"aria-label": "Link to this section"/,
	);
	expect(code).toContain('href: "#the-pot-1"');
	expect(code).not.toContain('href: "#heat"');
});

test('images become pieces, which have their sizes', () => {
	expect(compile('![A wedge](../images/wedge.png)')).toContain(
		'Piece, { of: "image ../images/wedge.png A wedge" }',
	);
});
