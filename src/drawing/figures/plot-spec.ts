import { z } from 'zod';

const number = z.number();
const point = z.tuple([number, number]);
const text = z.string().min(1);

const axisSchema = z.strictObject({
	label: text.optional().describe('What is measured, with its unit.'),
	domain: point.optional().describe('First and last value; found from the data if absent.'),
	scale: z.enum(['linear', 'log']).default('linear').describe('How values are spread.'),
	ticks: z.array(number).optional().describe('Values that get a mark; chosen if absent.'),
	hidden: z.boolean().default(false).describe('Whether the axis is left out.'),
});

/** One layer of a plot; exactly one of the first seven fields says what is drawn. */
const markSchema = z
	.strictObject({
		line: z.array(point).optional().describe('Points joined by a line.'),
		area: z
			.array(z.tuple([number, number, number]))
			.optional()
			.describe('[x, low, high] filled.'),
		dots: z.array(point).optional().describe('Points, each a dot.'),
		bars: z
			.array(z.tuple([z.union([text, number]), number]))
			.optional()
			.describe('[name, value].'),
		arrows: z
			.array(z.tuple([number, number, number, number]))
			.optional()
			.describe('[x, y, x, y].'),
		rule: z.strictObject({ x: number.optional(), y: number.optional() }).optional(),
		text: z
			.array(z.tuple([number, number, text]))
			.optional()
			.describe('[x, y, words].'),
		name: text.optional().describe('Name in the legend; marks of one name share a colour.'),
		dashed: z.boolean().default(false).describe('Whether its line is broken.'),
	})
	.refine((mark) => KINDS.filter((kind) => mark[kind]).length === 1, {
		message: 'needs exactly one of line, area, dots, bars, arrows, rule, text',
	});

const KINDS = ['line', 'area', 'dots', 'bars', 'arrows', 'rule', 'text'] as const;

const described = {
	caption: text.describe('What the reader should see in it; one or two sentences.'),
	alt: text.describe('What it shows, for somebody who does not see it.'),
};

/** What a `js plot` block evaluates to. */
export const plotSchema = z.strictObject({
	...described,
	marks: z.array(markSchema).min(1),
	x: axisSchema.prefault({}),
	y: axisSchema.prefault({}),
	square: z.boolean().default(false).describe('Whether a unit is as long on both axes.'),
	height: z.number().min(80).max(480).default(260).describe('Height in pixels, if not square.'),
});

/** What a `js grid` block evaluates to: a matrix of numbers as shaded cells. */
export const gridSchema = z.strictObject({
	...described,
	cells: z.array(z.array(z.number().nullable()).min(1)).min(1).describe('Rows; null is masked.'),
	rows: z.array(text).optional().describe('Names of the rows.'),
	columns: z.array(text).optional().describe('Names of the columns.'),
	values: z.boolean().default(true).describe('Whether each cell shows its number.'),
});

/** What a `js diagram` block evaluates to: boxes on a grid, joined by arrows. */
export const diagramSchema = z.strictObject({
	...described,
	nodes: z
		.array(
			z.strictObject({
				id: text,
				label: text.describe('Words in the box; a line break starts a new line.'),
				at: point.describe('Column and row, from 0; halves are allowed.'),
				kind: z.enum(['box', 'store', 'plain']).default('box'),
				group: z.int().min(0).max(5).default(0).describe('Boxes of one group share a colour.'),
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
