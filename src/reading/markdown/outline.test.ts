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
		{ depth: 2, text: 'How it works', line: 2, empty: false },
		{ depth: 2, text: 'Pitfalls', line: 16, empty: true },
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

test('counts words of text only', () => {
	expect(readOutline('Two words.\n\n```js\nnot these ones\n```\n').words).toBe(2);
});
