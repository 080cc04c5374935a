import { MARGIN } from './canvas.ts';
import type { Plot } from './plot-spec.ts';
import type { Scales } from './scales.ts';
import { element, escape } from './svg.ts';

const TICK_LENGTH = 5;

/** Grid lines, tick labels and axis labels. */
export function drawAxes(plot: Plot, { x, y, bands }: Scales, height: number): string {
	const bottom = height - MARGIN.bottom;
	const [left, right] = x.range() as [number, number];
	const parts: string[] = [];

	const yFormat = y.tickFormat(5);
	for (const tick of plot.y.hidden ? [] : (plot.y.ticks ?? y.ticks(5))) {
		const at = y(tick);
		parts.push(element('line', { class: 'grid', x1: left, x2: right, y1: at, y2: at }));
		parts.push(label('tick end', left - 8, at + 4.5, yFormat(tick)));
	}

	const xFormat = x.tickFormat(6);
	const named = bands
		?.domain()
		.map((name) => [bands(name)! + bands.bandwidth() / 2, name] as const);
	const numbered = (plot.x.ticks ?? x.ticks(6)).map((tick) => [x(tick), xFormat(tick)] as const);
	for (const [at, words] of plot.x.hidden ? [] : (named ?? numbered)) {
		if (!bands)
			parts.push(
				element('line', { class: 'axis', x1: at, x2: at, y1: bottom, y2: bottom + TICK_LENGTH }),
			);
		parts.push(label('tick middle', at, bottom + 18, words));
	}

	parts.push(element('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }));
	if (plot.x.label) parts.push(axisLabel('end', right, height - 6, plot.x.label));
	if (plot.y.label) parts.push(axisLabel('', left + 4, MARGIN.top, plot.y.label));
	return parts.join('');
}

/** A single letter is a variable. */
function axisLabel(align: string, x: number, y: number, words: string): string {
	const variable = /^\p{L}$/u.test(words) && 'variable';
	return label(['axis-label', align, variable].filter(Boolean).join(' '), x, y, words);
}

function label(className: string, x: number, y: number, words: string): string {
	return element('text', { class: className, x, y }, escape(words));
}
