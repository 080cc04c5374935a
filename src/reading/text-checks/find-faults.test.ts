import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../markdown/tree.ts';
import { findFaults } from './find-faults.ts';

const faults = (body: string) =>
	findFaults(parseMarkdown(body), body).faults.map(
		({ offset, rule, message }) =>
			`${body.slice(0, offset).split('\n').length} ${rule}: ${message}`,
	);

describe('takes nothing for a mistake that is none', () => {
	test.each([
		'From $5 to $10, US$5, $5-$10, $7.50/$8, a $3 ladle for $4, ($5)/($6).',
		'It reads $HOME and $PATH, or `$m$`, `$$`, `\\(x\\)`, and \\$m\\$.',
		'Half is $$\\frac{1}{2}$$, the $$n$$th $$ x $$.\n\n$$\nx_i\n$$\n\n> $$\n> y\n> $$',
		'An aside \\(see below\\) and \\[sic\\].',
		'The size |x| of a sign, P(a | b), and a || b.',
		'| a | b |\n| :-- | --: |\n| `x\\|y` | [[curd\\|curds]] |\n| one |',
		'```python\nprint(1)\n```\n\n```js title="run.js"\n1\n```\n\n```js run\n1\n```\n\n~~~text\n```js run\n~~~',
		'````md\n```js run\n1\n```\n````\n\n- ```js\n  1\n  ```',
		'See [it][page], [page] and [that](https://example.org/(x)).[^1]\n\n[page]: https://example.org\n\n[^1]: A note.',
		'The list [1, 2], a[i][j], [0][1], x(1)[2], f[x](y), [sic] (as it says), and a \\[b\\]\\[cd\\].',
		'**Never boil it.**\n\nIt bends.\n\n**Warm it:**\n\n- once\n\n**The end**',
		'**Warm** it.\n\n#1 of all\n\n\\##x',
		'A text begins with \\begin{document}.',
		'The power x**2 or 2 ** 3, \\*\\*, \\`, `a ** b`, ``a`b``, and **bold**, it is.',
		'The matrix [[a, b], [c, d]] or [[a], [b]], [see [[curd]]], `[[curd`, and \\[\\[.',
		'From 5 to\n-3 degrees,\n-4 at night.\n\nIn version\n1.2 or\n1.3 it bends.\n\n- one\n- two',
	])('%j', (body) => expect(faults(body)).toEqual([]));
});

describe('finds what stays text', () => {
	test.each([
		['a\n\nb $x_i$ c', '3 formula-marks: "$x_i$" is not a formula, but text'],
		['the $n$th', '1 formula-marks: "$n$" is not a formula, but text'],
		['the $\\alpha$-test', '1 formula-marks: "$\\alpha$" is not a formula, but text'],
		['a\n\n\\[x = 1\\]', '3 formula-marks: "\\[x = 1\\]" is not a formula, but text'],
		['a **b ** c', '1 text-marks: the ** here makes nothing bold'],
		['a\n\n**b `c` d', '3 text-marks: the ** here makes nothing bold'],
		["a\nit's `b", '2 text-marks: the ` here has no partner in its paragraph'],
		['a [[curd] b', '1 text-marks: the [[ before "curd" begins no link'],
		['a [[curd|]] b', '1 text-marks: [[curd|]] has no text after its bar'],
		['a [[[curd]]] b', '1 text-marks: [[[curd]]] has a pair of brackets too many'],
		[
			'- a\n\n• b\n• c',
			'3 list-marks: the lines that begin here are not a list: they run into one paragraph',
		],
		[
			'a:\n1.b\n2.c',
			'2 list-marks: the lines that begin here are not a list: they run into one paragraph',
		],
		['a\n\n    x = 1\n    y = 2', '3 code-blocks: indented code is shown as prose'],
		['\\begin{align}\nx\n\\end{align}', '1 formula-marks: \\begin{align} is not in a formula'],
		['```math\nx\n```', '1 code-blocks: ```math is shown as code'],
		['one $$x$$\ntwo $$y', '2 formula-marks: the $$ here has no partner in its paragraph'],
		['| a |\n\n| - |\n\n| b |', '1 tables: lines of | cells that are not a table'],
		['a | b | c\nd | e | f', '1 tables: lines of | cells that are not a table'],
		['| a | b |\n| - | - |\n| `x|y` | z |', '3 tables: the | in `x|y` splits the cell'],
		[
			'| a | b |\n| - | - |\n| $$P(x|y)$$ |',
			'3 formula-marks: the $$ here has no partner in its paragraph',
		],
		['```Run\n1\n```', '1 code-blocks: ```Run is not executed: it is shown as it stands'],
		['```js plot vary a 0..1 step 1 "a grid"\n1\n```', undefined],
		['```jsplot\n1\n```', '1 code-blocks: ```jsplot is not drawn: it is shown as it stands'],
		[
			'```python run\n1\n```',
			'1 code-blocks: ```python run is not executed: it is shown as it stands',
		],
		[
			'a\n\n```js\n1\n~~~',
			'3 code-blocks: the code block that opens here with ```js is not closed',
		],
		['[a][]', undefined],
		['[the `x`][]', '1 references: "[the `x`][]" refers to [the `x`], which is not defined'],
		[
			'x\n\n[ab]: https://e.org\n[ab]: https://e.org',
			'4 references: [ab] is defined twice: only the first counts',
		],
		['(the page)[https://e.org]', '1 web-addresses: (text)[address] is not a link'],
		['[it] (https://e.org)', '1 web-addresses: a blank parts the text of a link from its address'],
		[
			'__Faults__\n\nIt bends.',
			'1 heading-marks: the bold paragraph "Faults" stands for a heading',
		],
		[
			'**Faults**\\\nIt bends.',
			'1 heading-marks: the bold paragraph "Faults" stands for a heading',
		],
		['#Faults', '1 heading-marks: "#Faults" is not a heading'],
	])('%j', (body, fault) => expect(faults(body)[0]).toBe(fault));
});

test('what is not closed hides all other faults', () => {
	expect(faults('$m$\n\n```js\n1')).toEqual([
		'3 code-blocks: the code block that opens here with ```js is not closed',
	]);
});
