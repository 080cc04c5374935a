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
