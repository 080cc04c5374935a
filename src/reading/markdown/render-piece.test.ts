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

test('formulas of a caption are set', () => {
	const figure = { svg: '<svg></svg>', legend: [], caption: 'At $$x$$ < 1.', alt: 'a' };
	const { html, markdown } = renderPiece({ kind: 'plot', code: '' }, { figure });
	expect(html).toContain('<figcaption>At <math><mi>x</mi></math> &lt; 1.</figcaption>');
	expect(markdown).toBe('*Figure: a*\n\n*At $x$ < 1.*');
});
