import type { z } from 'zod';
import { explainSchemaIssues } from '../../model/schema-issues.ts';
import type { Figure } from './canvas.ts';
import { drawDiagram } from './draw-diagram.ts';
import { drawGrid } from './draw-grid.ts';
import { drawPlot } from './draw-plot.ts';
import { findGap } from './find-gap.ts';
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
	const gap = findGap(value);
	if (gap) throw new Error(gap);
	// Copies the value out of the other realm, and drops undefined fields.
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
		const figure = draw(result.data);
		const undrawn = /\s(?:[dxy]|[cr]?[xyr][12]?|width|height)="[^"]*(?:NaN|Infinity)/.exec(
			figure.svg,
		);
		if (undrawn)
			throw new Error('a domain or scale leaves nothing to draw: some position is not finite');
		return { ...figure, caption, alt };
	}
	const issues = explainSchemaIssues(schema, result.error, spec);
	throw new Error(
		issues.map(({ field, message, hint }) => `${field} ${message}. ${hint}`).join('; '),
	);
}
