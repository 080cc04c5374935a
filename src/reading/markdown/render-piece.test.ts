import { expect, test } from 'vitest';
import { renderPiece } from './render-piece.ts';

test('the legend of a figure shows how series are drawn, with variables set as such', () => {
	const legend = [
		{ name: 'a = 1 & b = 2', swatch: '<svg></svg>' },
		{ name: 'a cheese', swatch: '<svg></svg>' },
	];
	const figure = { svg: '<svg></svg>', legend, caption: 'c', alt: 'a' };
	expect(renderPiece({ kind: 'plot', code: '' }, { figure }).html).toContain(
		'<li><svg></svg><var>a</var> = 1 &amp; <var>b</var> = 2</li><li><svg></svg>a cheese</li>',
	);
});

test('a figure in which a number may move carries what draws it again', () => {
	const figure = { svg: '<svg></svg>', legend: [], caption: 'c', alt: 'a' };
	const piece = { kind: 'plot', code: 'const a = "<";', vary: 'vary a 0..1 step 1 "A"' } as const;
	expect(renderPiece(piece, { figure }).html).toContain(
		'<figure class="drawn" data-vary="vary a 0..1 step 1 &quot;A&quot;" data-kind="plot" data-code="const a = &quot;&lt;&quot;;">',
	);
});

test('formulas of a caption are set', () => {
	const figure = { svg: '<svg></svg>', legend: [], caption: 'At $$x$$ < 1.', alt: 'a' };
	const { html, markdown } = renderPiece({ kind: 'plot', code: '' }, { figure });
	expect(html).toContain('<figcaption>At <math><mi>x</mi></math> &lt; 1.</figcaption>');
	expect(markdown).toBe('*Figure: a*\n\n*At $x$ < 1.*');
});
