import { arrow } from './arrow.ts';
import { dotShape } from './dot-shapes.ts';
import type { Mark } from './plot-spec.ts';
import type { SeriesLook } from './series-looks.ts';
import { lookOf } from './series-looks.ts';
import { element } from './svg.ts';

const [WIDTH, HEIGHT] = [30, 12];
const MIDDLE = HEIGHT / 2;

/** A picture of how a series is drawn, for the legend; a series can be a line with dots on it. */
export function drawSwatch(marks: readonly (readonly [Mark, SeriesLook])[]): string {
	const parts = new Set(marks.map(([mark, look]) => partOf(mark, look)));
	return element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, ...parts);
}

function partOf(mark: Mark, look: SeriesLook): string {
	const path = (kind: string, d: string) =>
		element('path', { ...lookOf(kind, look, mark.dashed), d });
	if (mark.dots) return path('dots', dotShape(look.variant, WIDTH / 2, MIDDLE));
	if (mark.bars) return path('bars', `M9 1h12v10h-12z`);
	if (mark.area) return path('area', `M1 1h28v10h-28z`);
	if (mark.arrows) return path('arrow', arrow(2, MIDDLE, WIDTH - 2, MIDDLE));
	if (mark.rule) return element('path', { ...lookOf('rule', look, true), d: `M1 ${MIDDLE}h28` });
	return mark.line ? path('line', `M1 ${MIDDLE}h28`) : '';
}
