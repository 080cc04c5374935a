import { expect, test } from 'vitest';
import type { Outcome } from '../python/python-record.ts';
import { piecesOf } from './pieces.ts';
import { renderPiece } from './render-piece.ts';
import { renderHtml } from './render-html.ts';
import { parseMarkdown } from './tree.ts';

function render(body: string) {
	const tree = parseMarkdown(body);
	const made = new Map<object, string>(
		piecesOf(tree).map((piece) => [piece.node, renderPiece(piece, { output: '<5>' }).html]),
	);
	return renderHtml(tree, (node) => made.get(node));
}

const html = (body: string) => render(body).join('');

test('leaves links to entries unresolved', () => {
	expect(render('Milk and [[curd]]. [[whey]] *runs*, see [[brie|*the* brie]].')).toEqual([
		'<p>Milk and ',
		{ to: 'curd' },
		'. ',
		{ to: 'whey', opensSentence: true },
		' <em>runs</em>, see ',
		{ to: 'brie', text: '<em>the</em> brie' },
		'.</p>',
	]);
});

test('links to sections keep their anchor, also within the page', () => {
	expect(render('See [[curd#pitfalls]].')[1]).toEqual({ to: 'curd', section: 'pitfalls' });
	const tree = parseMarkdown(
		'## Old ways\n\nSee [[#old-ways]], [[#old-ways|*it*]] or [x](#old-ways).',
	);
	const within = renderHtml(tree, () => undefined, { to: 'brie', tree });
	expect(within.filter((part) => typeof part !== 'string')).toEqual([
		{ to: 'brie', section: 'old-ways', text: 'Old ways' },
		{ to: 'brie', section: 'old-ways', text: '<em>it</em>' },
		{ to: 'brie', section: 'old-ways', text: 'x' },
	]);
});

test('comments are not published', () => {
	expect(html('{/* a */}\n\nIt {/* b */}lifts.')).toBe('<p>It lifts.</p>');
});

test('renders other links', () => {
	expect(html('[a](https://example.org)')).toBe('<p><a href="https://example.org">a</a></p>');
});

test('gives every heading a unique anchor, and sections a link to it', () => {
	const link = (id: string) =>
		`<a class="anchor" href="#${id}" aria-label="Link to this section"></a>`;
	expect(html('## How it works\n\n## How it works')).toBe(
		`<h2 class="section-title" id="how-it-works">How it works${link('how-it-works')}</h2>\n` +
			`<h2 class="section-title" id="how-it-works-1">How it works${link('how-it-works-1')}</h2>`,
	);
	expect(html('### Brine')).toBe('<h3 id="brine">Brine</h3>');
	expect(html('> ## Brine')).toContain('<h2 id="brine">Brine</h2>');
});

test('nothing is a tab stop until a script finds that it scrolls', () => {
	expect(html('| a |\n| - |\n| b |')).toMatch(/^<div class="table" role="group"/);
	for (const text of ['| a |\n| - |\n| b |', '```python\nx = 1\n```', '```js run\n2 + 3\n```']) {
		expect(html(text)).not.toContain('tabindex');
	}
});

test('Python has the output on record below it, under the packages it imports', () => {
	const shown = (text: string, outcome: Partial<Outcome>) => {
		const [piece] = piecesOf(parseMarkdown(text));
		const record = { digest: '', python: '3.11', packages: {}, date: '2026-11-30' };
		return renderPiece(piece!, undefined, { ...record, status: 'silent', ...outcome });
	};
	const block = '```python\nprint(1)\n```';
	const printed = shown(block, {
		status: 'printed',
		output: ['<1>', '2'],
		packages: { torch: '2.13.0' },
	});
	expect(printed.html).toContain(
		'<div><span class="code-language">Output, torch 2.13</span><pre><samp>&lt;1&gt;\n2</samp></pre>',
	);
	expect(printed.markdown).toBe(`${block}\n\nOutput, torch 2.13:\n\n\`\`\`text\n<1>\n2\n\`\`\``);
	for (const status of ['silent', 'stand-in', 'varies', 'failed'] as const) {
		expect(shown(block, { status }).html).not.toContain('run-example');
		expect(shown(block, { status }).markdown).toBeUndefined();
	}
	const marked = shown('```python norun needs a GPU\nprint(1)\n```', { status: 'norun' });
	expect(marked.html).toContain('Not run here: needs a GPU</span></div>');
	expect(marked.markdown).toBe(`${block}\n\n*Not run here: needs a GPU.*`);
});

test('escapes code in unknown languages', () => {
	expect(html('```brainrot\na < b & c\n```')).toContain('>a &lt; b &amp; c</code>');
});

test('renders TeX as MathML without style attributes, displayed if it is a paragraph', () => {
	const inline = html('Half is $$\\frac{1}{2}$$ of it.');
	expect(inline).toContain('<mfrac>');
	expect(inline).not.toContain('display="block"');
	const display = html('$$\\begin{aligned} a &= b \\end{aligned}$$');
	expect(display).toContain('display="block"');
	expect(display).not.toMatch(/\bstyle=/);
});

test('a price is not a formula', () => {
	expect(html('From $5 to $10.')).toBe('<p>From $5 to $10.</p>');
});
