import { expect, test } from 'vitest';
import { readOutline as read } from './outline.ts';
import { parseMarkdown } from './tree.ts';

const readOutline = (body: string, firstLine?: number) =>
	read(parseMarkdown(body), body, firstLine);

const BODY = `
## How it works

Milk meets [[rennet]] and becomes [[curd|fine curds]], for $5 or $10.

| part | of |
| --- | --- |
| [[whey\\|thin whey]] | milk |

$$\\frac{1}{2}$$

\`\`\`js run
1 + 1
\`\`\`

## Pitfalls
`;

test('reads links with their lines, including links in tables', () => {
	expect(readOutline(BODY, 10).links).toEqual([
		{ target: 'rennet', line: 13 },
		{ target: 'curd', line: 13 },
		{ target: 'whey', line: 17 },
	]);
});

test('reads headings and whether their sections are empty', () => {
	expect(readOutline(BODY).headings).toEqual([
		{ depth: 2, text: 'How it works', anchor: 'how-it-works', line: 2, empty: false },
		{ depth: 2, text: 'Pitfalls', anchor: 'pitfalls', line: 16, empty: true },
	]);
});

test('counts examples and figures, but not other code', () => {
	const body = '```js\n1\n```\n\n```js run\n2\n```\n\n```js plot\n3\n```\n';
	expect(readOutline(body)).toMatchObject({ examples: 1, figures: 1 });
});

test('external links are not entry links, and relative ones are invalid', () => {
	const outline = readOutline('[a](https://example.org) [b](../curd) [c](#here)');
	expect(outline.links).toEqual([]);
	expect(outline.invalidLinks).toEqual([{ url: '../curd', line: 1 }]);
});

test('reads links to sections', () => {
	const outline = readOutline('[[whey#pitfalls|x]] [[#here]] [a](#there)\n\n[b]: #below');
	expect(outline.links).toEqual([{ target: 'whey', section: 'pitfalls', line: 1 }]);
	expect(outline.pageLinks).toEqual([
		{ anchor: 'here', line: 1 },
		{ anchor: 'there', line: 1 },
		{ anchor: 'below', line: 3 },
	]);
	expect(outline.invalidLinks).toEqual([]);
});

test('a paragraph may begin with the word "import", and comments are nothing', () => {
	const outline = readOutline(
		'## A {/* b */}\n\n{/* c */}\n\n## D\n\nimport of [[milk]] {/* e */}.',
	);
	expect(outline.headings).toMatchObject([
		{ text: 'A', anchor: 'a', empty: true },
		{ text: 'D', empty: false },
	]);
	expect(outline.prose).toEqual([{ text: 'import of milk .', line: 7 }]);
	expect(outline.unsupportedSyntax).toEqual([]);
});

test('code is not taken for text', () => {
	for (const code of [
		'import x from "y"',
		"import 'y';",
		'import { x } from "y"',
		'import * as x from "y"',
		'export const a = 1',
		'export default () => {}',
		'export * from "y"',
		'export function f() {}',
		'{/* a */ evil()}',
	]) {
		expect(readOutline(code).unsupportedSyntax, code).toHaveLength(1);
	}
});

test('counts words of text only', () => {
	expect(readOutline('Two words.\n\n```js\nnot these ones\n```\n').words).toBe(2);
});
