import { expect, test } from 'vitest';
import { drawFigure } from './draw-figure.ts';

const draw = (spec: object) => drawFigure('grid', { caption: 'c', alt: '<"a">', ...spec }).svg;
const lines = (svg: string) => svg.replaceAll('><', '>\n<').split('\n').slice(1, -1);

test('draws cells with their values, and the names of rows and columns', () => {
	const svg = draw({
		cells: [
			[1, null],
			[0.25, -0.5],
		],
		rows: ['<a>', 'b'],
		columns: ['<x>', 'y'],
	});
	expect(svg).toMatch(
		/^<svg viewBox="0 0 480 114" role="img" aria-label="&lt;&quot;a&quot;&gt;">.*<\/svg>$/,
	);
	expect(lines(svg)).toEqual([
		'<rect x="96" y="26" width="54.5" height="38.5" class="cell" fill-opacity="0.9"/>',
		'<text class="tick middle on-strong" x="124" y="50.5">1</text>',
		'<rect x="152" y="26" width="54.5" height="38.5" class="masked"/>',
		'<rect x="96" y="66" width="54.5" height="38.5" class="cell" fill-opacity="0.47"/>',
		'<text class="tick middle" x="124" y="90.5">.25</text>',
		'<rect x="152" y="66" width="54.5" height="38.5" class="cell" fill-opacity="0.04"/>',
		'<text class="tick middle" x="180" y="90.5">-.50</text>',
		'<text class="tick end" x="88" y="50.5">&lt;a&gt;</text>',
		'<text class="tick end" x="88" y="90.5">b</text>',
		'<text class="tick middle" x="124" y="18">&lt;x&gt;</text>',
		'<text class="tick middle" x="180" y="18">y</text>',
	]);
});

test('cells without names and values are only shaded, zero the least', () => {
	expect(lines(draw({ cells: [[0, 0]], values: false }))).toEqual([
		'<rect x="8" y="8" width="54.5" height="38.5" class="cell" fill-opacity="0.04"/>',
		'<rect x="64" y="8" width="54.5" height="38.5" class="cell" fill-opacity="0.04"/>',
	]);
});

test('many cells fill the width, and stay high enough to read', () => {
	expect(lines(draw({ cells: [Array(20).fill(1), Array(20).fill(1)] })).at(40)).toBe(
		'<rect x="8" y="31.2" width="21.7" height="21.7" class="cell" fill-opacity="0.9"/>',
	);
	expect(lines(draw({ cells: [Array(29).fill(1)] }))[0]).toContain('width="14.5" height="20.5"');
});
