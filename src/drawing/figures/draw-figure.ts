import type { z } from 'zod';
import { explainSchemaIssues } from '../../model/schema-issues.ts';
import type { Figure } from './canvas.ts';
import { drawDiagram } from './draw-diagram.ts';
import { drawGrid } from './draw-grid.ts';
import { drawPlot } from './draw-plot.ts';
import { diagramSchema, gridSchema, plotSchema } from './plot-spec.ts';

/** Words after ```` ```js ```` that make a code block a figure. */
export const FIGURE_KINDS = ['plot', 'grid', 'diagram'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface CaptionedFigure extends Figure {
	caption: string;
	/** Text alternative. */
	alt: string;
}

/**
 * Draws a figure from the value of its code block.
 *
 * @throws Error naming every invalid field and what to write instead.
 */
export function drawFigure(kind: FigureKind, value: unknown): CaptionedFigure {
	// Copies the value out of the other realm, and turns undefined and NaN into null.
	const spec: unknown = JSON.parse(JSON.stringify(value ?? null));
	switch (kind) {
		case 'plot':
			return withCaption(plotSchema, spec, drawPlot);
		case 'grid':
			return withCaption(gridSchema, spec, drawGrid);
		case 'diagram':
			return withCaption(diagramSchema, spec, drawDiagram);
	}
}

function withCaption<T extends { caption: string; alt: string }>(
	schema: z.ZodType<T>,
	spec: unknown,
	draw: (spec: T) => Figure,
): CaptionedFigure {
	const result = schema.safeParse(spec);
	if (result.success) {
		const { caption, alt } = result.data;
		return { ...draw(result.data), caption, alt };
	}
	const issues = explainSchemaIssues(schema, result.error, spec);
	throw new Error(
		issues.map(({ field, message, hint }) => `${field} ${message}. ${hint}`).join('; '),
	);
}
