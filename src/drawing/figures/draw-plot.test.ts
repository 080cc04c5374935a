import { describe, expect, test } from 'vitest';
import { drawFigure } from './draw-figure.ts';

const draw = (spec: object) => drawFigure('plot', { caption: 'c', alt: 'a', ...spec });
const elements = (svg: string, name: string) => svg.match(new RegExp(`<${name} [^<]*>`, 'g')) ?? [];
/** From (52, 218) to (458, 14) in SVG units. */
const axes = { x: { domain: [0, 10], ticks: [0, 10] }, y: { domain: [0, 2], ticks: [0, 1] } };

describe('marks', () => {
	test.each([
		[{ rule: { x: 5 } }, '<line class="rule series-0 dashed" x1="255" x2="255" y1="218" y2="14"/>'],
		[{ rule: { y: 1 } }, '<line class="rule series-0 dashed" x1="52" x2="458" y1="116" y2="116"/>'],
		[{ text: [[5, 1, '<b>']] }, '<g><text class="note" x="255" y="116">&lt;b&gt;</text></g>'],
		[{ dots: [[10, 0]] }, '<path class="dots series-0" d="M454 218a4 4 0 1 0 8 0a4 4 0 1 0-8 0"/>'],
		[
			{
				area: [
					[0, 0, 1],
					[10, 1, 2],
				],
			},
			'<path class="area series-0" d="M52,116L458,14L458,116L52,218Z"/>',
		],
		[
			{ arrows: [[0, 0, 10, 0]] },
			'<path class="arrow series-0" d="M52 218L458 218m-6.3-3l6.3 3-6.3 3"/>',
		],
		[
			{
				line: [
					[0, 0],
					[10, 2],
				],
				dashed: true,
			},
			'<path class="line series-0 dashed" d="M52,218L458,14"/>',
		],
	])('%j', (mark, drawn) => {
		expect(draw({ ...axes, marks: [mark] }).svg).toContain(`${drawn}</svg>`);
	});

	test('bars start at zero, up or down', () => {
		const { svg } = draw({
			x: { hidden: true },
			y: { hidden: true },
			marks: [
				{
					bars: [
						['brie', 2],
						['edam', -1],
					],
				},
				{ bars: [['brie', 1]] },
			],
		});
		expect(elements(svg, 'rect')).toEqual([
			'<rect x="53.9" width="78.8" y="14" height="136"/>',
			'<rect x="266.6" width="78.8" y="150" height="68"/>',
			'<rect x="133.7" width="78.8" y="82" height="68"/>',
		]);
	});

	test('the bars of one layer have no gaps between layers', () => {
		const { svg } = draw({ ...axes, marks: [{ bars: [['brie', 2]] }] });
		expect(elements(svg, 'rect')).toEqual(['<rect x="110" width="290" y="14" height="204"/>']);
	});

	test('bars above zero stand on the start of their axis', () => {
		const { svg } = draw({ y: { domain: [1, 3] }, marks: [{ bars: [['brie', 2]] }] });
		expect(elements(svg, 'rect')[0]).toContain('y="116" height="102"');
	});
});

describe('axes', () => {
	test('have a grid line for each tick of y, a tick for each of x, and labels', () => {
		const { svg } = draw({
			x: { ...axes.x, label: '<Days>' },
			y: { ...axes.y, label: '<Salt>' },
			marks: [{ dots: [[0, 0]] }],
		});
		expect(svg).toContain('<path class="grid" d="M52 218H458M52 116H458"/>');
		expect(svg).toContain('<path class="axis" d="M52 218v5M458 218v5M52 218H458"/>');
		expect(svg).toContain(
			'<g class="tick end"><text x="44" y="222.5">0.0</text><text x="44" y="120.5">1.0</text></g>',
		);
		expect(svg).toContain(
			'<g class="tick middle"><text x="52" y="236">0</text><text x="458" y="236">10</text></g>',
		);
		expect(svg).toContain('<text class="axis-label end" x="458" y="254">&lt;Days&gt;</text>');
		expect(svg).toContain('<text class="axis-label" x="56" y="14">&lt;Salt&gt;</text>');
	});

	test('one letter as a label is a variable', () => {
		const { svg } = draw({ x: { ...axes.x, label: 'x' }, marks: [{ dots: [[0, 0]] }] });
		expect(svg).toContain('class="axis-label end variable"');
	});

	test('hidden ones leave a line at the bottom, and their space to the marks', () => {
		const { svg } = draw({
			x: { hidden: true },
			y: { hidden: true },
			marks: [{ dots: [[3, 3]] }],
		});
		expect(svg).toContain('<path class="axis" d="M22 218H458"/>');
		expect(svg).not.toContain('grid');
		expect(svg).not.toContain('<text');
	});

	test('the names of bars are in the middle below them', () => {
		const { svg } = draw({ y: axes.y, marks: [{ bars: [['brie', 2]] }] });
		expect(svg).toContain('<g class="tick middle"><text x="255" y="236">brie</text></g>');
		expect(svg).toContain('<path class="axis" d="M52 218H458"/>');
	});

	test('long numbers move the axis to the right', () => {
		const { svg } = draw({
			x: axes.x,
			y: { domain: [0, 1_000_000], ticks: [1_000_000] },
			marks: [{ dots: [[0, 0]] }],
		});
		expect(svg).toContain('<path class="grid" d="M76.2 ');
	});

	test('start and end at the data by default, rounded for y', () => {
		const { svg } = draw({
			marks: [
				{
					line: [
						[2, 0.3],
						[4, 9.7],
					],
				},
				{ arrows: [[1, 1, 6, 1]] },
				{ rule: { x: 7 } },
			],
		});
		const ticks = [...svg.matchAll(/>([\d.]+)<\/text>/g)].map(([, words]) => words);
		expect(ticks).toEqual(['0', '2', '4', '6', '8', '10', '1', '2', '3', '4', '5', '6', '7']);
	});

	test('a single value has an axis around it, and bars and areas start at zero', () => {
		const left = (marks: object[]) =>
			[
				...draw({ marks })
					.svg.split('tick middle')[0]!
					.matchAll(/>([^<>]+)<\/text>/g),
			].map(([, words]) => words);
		expect(left([{ dots: [[3, 3]] }])).toEqual(['2.0', '2.5', '3.0', '3.5', '4.0']);
		expect(left([{ bars: [['brie', 4]] }])).toEqual(['0', '1', '2', '3', '4']);
		expect(
			left([
				{
					area: [
						[0, 3, 4],
						[1, 3, 4],
					],
				},
			]),
		).toEqual(['0', '1', '2', '3', '4']);
		expect(left([{ rule: { x: 3 } }])).toEqual(['−1.0', '−0.5', '0.0', '0.5', '1.0']);
	});

	test('are logarithmic on request', () => {
		const { svg } = draw({
			x: { domain: [1, 100], scale: 'log' },
			y: { domain: [1, 100], scale: 'log', ticks: [10] },
			marks: [{ dots: [[10, 10]] }],
		});
		expect(svg).toContain('d="M251 116a4 4');
	});
});

test('a tall square plot is narrower than the page', () => {
	const { svg } = draw({
		square: true,
		x: { domain: [0, 1] },
		y: { domain: [0, 2] },
		marks: [{ dots: [[1, 2]] }],
	});
	expect(svg).toContain('viewBox="0 0 480 346"');
	expect(svg).toContain('d="M193 14a4 4');
});

test('marks without a name have the first color', () => {
	const { svg } = draw({
		...axes,
		marks: [{ name: 'a', rule: { x: 1 } }, { name: 'b', rule: { x: 2 } }, { rule: { x: 3 } }],
	});
	expect([...svg.matchAll(/rule series-(\d)/g)].map(([, series]) => series).join('')).toBe('010');
});

describe('series', () => {
	const line = [
		[0, 0],
		[1, 1],
	];

	test('of a kind differ by dash or shape, unless they are dashed on purpose', () => {
		const { svg } = draw({
			marks: [
				{ name: 'a', line },
				{ name: 'goal', line, dashed: true },
				{ name: 'b', line },
				{ name: 'c', dots: [[0, 0]] },
				{ name: 'b', line },
			],
		});
		expect([...svg.matchAll(/class="((?:line|dots)[^"]*)"/g)].map(([, names]) => names)).toEqual([
			'line series-0',
			'line series-1 dashed',
			'line series-2',
			'dots series-3',
			'line series-2',
		]);
		expect(svg.match(/stroke-dasharray="13 6"/g)).toHaveLength(2);
	});

	test('of dots have other shapes', () => {
		const { svg } = draw({
			marks: ['a', 'b', 'c'].map((name) => ({ name, dots: [[0, 0]] })),
		});
		const shapes = [...svg.matchAll(/class="dots[^"]*" d="M[\d.]+ [\d.]+([^"]*)"/g)];
		expect(new Set(shapes.map(([, shape]) => shape)).size).toBe(3);
	});

	test('have swatches like their marks in the legend', () => {
		const { legend } = draw({
			marks: [
				{ name: 'a', line },
				{ name: 'a', dots: [[0, 0]] },
				{ name: 'b', dots: [[0, 0]] },
				{ name: 'c', bars: [['brie', 2]] },
			],
		});
		expect(legend.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
		const kinds = ({ swatch }: { swatch: string }) =>
			[...swatch.matchAll(/class="([^"]*)"/g)].map(([, names]) => names);
		expect(legend.map(kinds)).toEqual([
			['line series-0', 'dots series-0'],
			['dots series-1'],
			['bars series-2'],
		]);
	});
});
