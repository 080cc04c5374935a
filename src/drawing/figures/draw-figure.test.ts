import { expect, test } from 'vitest';
import { drawFigure } from './draw-figure.ts';

const described = { caption: 'Cheese ripens.', alt: 'A line that rises.' };
const attributes = (svg: string, pattern: RegExp) =>
	[...svg.matchAll(pattern)].map(([, value]) => value);

test('draws a line from its first to its last point, within the axes', () => {
	const { svg } = drawFigure('plot', {
		...described,
		marks: [
			{
				line: [
					[0, 0],
					[10, 5],
				],
			},
		],
	});
	expect(svg).toContain('<path class="line series-0" d="M52,218L458,14"/>');
	expect(svg).toContain('role="img" aria-label="A line that rises."');
});

test('gives each named layer one color and one item in the legend', () => {
	const { legend } = drawFigure('plot', {
		...described,
		marks: [
			{
				name: 'brie',
				line: [
					[0, 0],
					[1, 1],
				],
			},
			{
				name: 'edam',
				line: [
					[0, 1],
					[1, 0],
				],
				dashed: true,
			},
			{ name: 'brie', dots: [[0, 0]] },
		],
	});
	expect(legend).toEqual([
		{ name: 'brie', swatch: expect.stringContaining('series-0') },
		{ name: 'edam', swatch: expect.stringContaining('series-1 dashed') },
	]);
});

test('draws the bars of two layers side by side', () => {
	const { svg } = drawFigure('plot', {
		...described,
		marks: [
			{
				bars: [
					['brie', 2],
					['edam', 1],
				],
			},
			{
				bars: [
					['brie', 1],
					['edam', 2],
				],
			},
		],
	});
	const [x, width] = [/ x="([\d.]+)" width/g, / width="([\d.]+)"/g].map((p) =>
		attributes(svg, p).map(Number),
	);
	expect(x).toHaveLength(4);
	expect(x![2]! - x![0]!).toBeGreaterThanOrEqual(width![0]!);
});

test('the height of a square plot follows from its units', () => {
	const { svg } = drawFigure('plot', {
		...described,
		square: true,
		x: { domain: [-1, 1] },
		y: { domain: [-1, 1] },
		marks: [{ dots: [[0, 0]] }],
	});
	expect(svg).toContain('viewBox="0 0 480 346"');
});

test('shades grid cells by value, except masked ones', () => {
	const { svg } = drawFigure('grid', {
		...described,
		cells: [
			[1, null],
			[0.25, 0.75],
		],
	});
	expect(attributes(svg, /fill-opacity="([\d.]+)"/g)).toEqual(['0.9', '0.26', '0.69']);
	expect(svg.match(/class="masked"/g)).toHaveLength(1);
	expect(svg).toContain('.25</text>');
});

test('draws arrows from border to border', () => {
	const { svg } = drawFigure('diagram', {
		...described,
		nodes: [
			{ id: 'a', label: 'milk', at: [0, 0] },
			{ id: 'b', label: 'curd\n& whey', at: [1, 0] },
		],
		edges: [{ from: 'a', to: 'b' }],
	});
	expect(svg).toContain('M175 37L303 37');
	expect(svg).toContain('&amp; whey');
});

test.each([
	['plot', { marks: [{ line: [[0, 0]] }] }, /caption is missing.*alt is missing/],
	[
		'plot',
		{ ...described, marks: [{ lines: [[0, 0]] }] },
		/unknown field "lines"\. Did you mean "line"\?/,
	],
	['plot', { ...described, marks: [{ name: 'x' }] }, /exactly one of/],
	['plot', 5, /is a number, not a group of fields/],
	['grid', { ...described, cells: [['a']] }, /cells\[0\]\[0\]/],
	[
		'diagram',
		{
			...described,
			nodes: [
				{ id: 'a', label: 'a', at: [0, 0] },
				{ id: 'b', label: 'b', at: [1, 0] },
			],
			edges: [{ from: 'a', to: 'c' }],
		},
		/names "c"/,
	],
	[
		'diagram',
		{
			...described,
			nodes: [
				{ id: 'a', label: 'x'.repeat(80), at: [0, 0] },
				{ id: 'b', label: 'b', at: [1, 0] },
			],
		},
		/too wide/,
	],
] as const)('rejects an invalid %s and says why', (kind, spec, message) => {
	expect(() => drawFigure(kind, spec)).toThrow(message);
});

test('escapes text', () => {
	const { svg } = drawFigure('plot', { ...described, marks: [{ text: [[0, 0, '<script>"x"']] }] });
	expect(svg).not.toContain('<script>');
});
