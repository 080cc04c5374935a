import { z } from 'zod';

const number = z.number();
const point = z.tuple([number, number]);
const text = z.string().min(1);

const axisSchema = z.strictObject({
	label: text.optional().describe('Quantity and unit.'),
	domain: point.optional().describe('First and last value; derived from the data by default.'),
	scale: z.enum(['linear', 'log']).default('linear').describe('Linear or logarithmic.'),
	ticks: z.array(number).optional().describe('Tick values; chosen automatically by default.'),
	hidden: z.boolean().default(false).describe('Whether to omit the axis.'),
});

/** One layer of a plot; exactly one of the first seven fields must be present. */
const markSchema = z
	.strictObject({
		line: z.array(point).min(2).optional().describe('Points connected by a line.'),
		area: z
			.array(z.tuple([number, number, number]))
			.min(2)
			.optional()
			.describe('[x, low, high], filled in between.'),
		dots: z.array(point).min(1).optional().describe('Points drawn as dots.'),
		bars: z
			.array(z.tuple([z.union([text, number]), number]))
			.min(1)
			.optional()
			.describe('[name, value].'),
		arrows: z
			.array(z.tuple([number, number, number, number]))
			.min(1)
			.optional()
			.describe('[x1, y1, x2, y2].'),
		rule: z
			.strictObject({ x: number.optional(), y: number.optional() })
			.refine(({ x, y }) => x !== undefined || y !== undefined, 'needs x or y')
			.optional(),
		text: z
			.array(z.tuple([number, number, text]))
			.min(1)
			.optional()
			.describe('[x, y, text].'),
		name: text.optional().describe('Name in the legend; marks with the same name share a color.'),
		dashed: z.boolean().default(false).describe('Whether lines are dashed.'),
	})
	.refine((mark) => KINDS.filter((kind) => mark[kind]).length === 1, {
		message: 'needs exactly one of line, area, dots, bars, arrows, rule, text',
	});

const KINDS = ['line', 'area', 'dots', 'bars', 'arrows', 'rule', 'text'] as const;

const described = {
	caption: text.describe(
		'What the reader should notice, in one or two sentences; $$formulas$$ are set.',
	),
	alt: text.describe('Text alternative for readers who cannot see the figure.'),
};

/** What a `js plot` block evaluates to. */
export const plotSchema = z.strictObject({
	...described,
	marks: z.array(markSchema).min(1),
	x: axisSchema.prefault({}),
	y: axisSchema.prefault({}),
	square: z.boolean().default(false).describe('Whether both axes have the same scale.'),
	height: z.number().min(80).max(480).default(260).describe('Height in pixels, unless square.'),
});

/** What a `js grid` block evaluates to: a matrix of numbers as shaded cells. */
export const gridSchema = z.strictObject({
	...described,
	cells: z
		.array(z.array(z.number().nullable()).min(1))
		.min(1)
		.describe('Rows of values; null masks a cell.'),
	rows: z.array(text).optional().describe('Names of the rows.'),
	columns: z.array(text).optional().describe('Names of the columns.'),
	values: z.boolean().default(true).describe('Whether each cell shows its number.'),
});

/** What a `js diagram` block evaluates to: boxes on a grid, connected by arrows. */
export const diagramSchema = z.strictObject({
	...described,
	nodes: z
		.array(
			z.strictObject({
				id: text,
				label: text.describe('Text in the box; may contain line breaks.'),
				at: point.describe('Column and row, from 0; fractions are allowed.'),
				kind: z.enum(['box', 'store', 'plain']).default('box'),
				group: z.int().min(0).max(5).default(0).describe('Boxes of a group share a color.'),
			}),
		)
		.min(2),
	edges: z
		.array(
			z.strictObject({
				from: text,
				to: text,
				label: text.optional(),
				dashed: z.boolean().default(false),
			}),
		)
		.default([]),
});

export type Plot = z.output<typeof plotSchema>;
export type Mark = Plot['marks'][number];
export type Grid = z.output<typeof gridSchema>;
export type Diagram = z.output<typeof diagramSchema>;
