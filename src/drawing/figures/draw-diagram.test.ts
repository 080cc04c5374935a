import { describe, expect, test } from 'vitest';
import { drawFigure } from './draw-figure.ts';

const draw = (spec: object) => drawFigure('diagram', { caption: 'c', alt: 'a', ...spec }).svg;
const lines = (svg: string) => svg.replaceAll('><', '>\n<').split('\n').slice(1, -1);
const milk = { id: 'a', label: 'milk', at: [0, 0] };

test('boxes stand in their columns and rows, with their lines in the middle', () => {
	const svg = draw({
		nodes: [
			milk,
			{ id: 'b', label: 'curd\n&\nwhey', at: [2, 0], kind: 'store', group: 2 },
			{ id: 'c', label: 'salt', at: [0, 1], kind: 'plain' },
		],
	});
	expect(svg).toContain('viewBox="0 0 480 135"');
	expect(lines(svg)).toEqual([
		'<rect class="box series-0" x="25" y="14" width="110" height="46" rx="7"/>',
		'<rect class="store series-2" x="345" y="4" width="110" height="66" rx="22"/>',
		'<g class="middle">',
		'<text x="80" y="41.5">milk</text>',
		'<text x="400" y="25.5">curd</text>',
		'<text x="400" y="41.5">&amp;</text>',
		'<text x="400" y="57.5">whey</text>',
		'<text x="80" y="115.5">salt</text>',
		'</g>',
	]);
});

describe('arrows', () => {
	const arrow = (at: [number, number], label?: string, dashed?: boolean) =>
		lines(
			draw({
				nodes: [milk, { id: 'b', label: 'curd', at }],
				edges: [{ from: 'a', to: 'b', label, dashed }],
			}),
		).filter((line) => line.startsWith('<path') || line.includes('"note'));

	test('a level one has its label above it', () => {
		expect(arrow([2, 0], '<sets>', true)).toEqual([
			'<path class="arrow dashed" d="M135 37L343 37m-6.3-3l6.3 3-6.3 3"/>',
			'<text class="note middle" x="239" y="31">&lt;sets&gt;</text>',
		]);
	});

	test('an upright one has its label beside it', () => {
		expect(arrow([0, 1], '<sets>')).toEqual([
			'<path class="arrow" d="M240 60L240 86m3-6.3l-3 6.3-3-6.3"/>',
			'<text class="note" x="247" y="77.5">&lt;sets&gt;</text>',
		]);
	});

	test('a slanted one starts and ends where it crosses the borders', () => {
		expect(arrow([2, 1])).toEqual([
			'<path class="arrow" d="M135 49.7L343 97.8m-5.5-4.4l5.5 4.4-6.8 1.5"/>',
		]);
	});

	test('one from a text without a box starts beside its letters', () => {
		const [path] = lines(
			draw({
				nodes: [
					{ ...milk, kind: 'plain' },
					{ id: 'b', label: 'curd', at: [1, 0] },
				],
				edges: [{ from: 'a', to: 'b' }],
			}),
		);
		const start = Number(/d="M([\d.]+) /.exec(path!)![1]);
		expect(start).toBeGreaterThan(130);
		expect(start).toBeLessThan(142);
	});

	test('a label longer than its level arrow is refused', () => {
		expect(() => arrow([1, 0], 'x'.repeat(13))).not.toThrow();
		expect(() => arrow([1, 0], 'x'.repeat(18))).toThrow('longer than its arrow');
		expect(() => arrow([1, 0.5], 'x'.repeat(18))).not.toThrow();
	});
});

test('boxes are as wide as their text, up to the width of their column', () => {
	const width = (label: string) =>
		/width="([\d.]+)"/.exec(
			draw({
				nodes: [
					{ ...milk, label },
					{ ...milk, id: 'b', at: [3, 0] },
				],
			}),
		)![1];
	expect(width('milk')).toBe('86');
	expect(width('a'.repeat(13))).toBe('105.2');
	expect(() => width('a'.repeat(15))).toThrow('too wide');
});
