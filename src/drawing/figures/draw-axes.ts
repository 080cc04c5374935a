import { round } from '../round.ts';
import { MARGIN } from './canvas.ts';
import type { Plot } from './plot-spec.ts';
import type { Scales } from './scales.ts';
import { element, escape } from './svg.ts';

const TICK_LENGTH = 5;

/** Grid lines, tick labels and axis labels; what looks alike is one element, which is smaller. */
export function drawAxes(plot: Plot, { x, y, bands }: Scales, height: number): string {
	const bottom = height - MARGIN.bottom;
	const [left, right] = (x.range() as [number, number]).map((end) => round(end)) as [
		number,
		number,
	];

	const yFormat = y.tickFormat(5);
	const yTicks = plot.y.hidden ? [] : (plot.y.ticks ?? y.ticks(5));
	const grid = yTicks.map((tick) => `M${left} ${round(y(tick))}H${right}`);
	const yLabels = yTicks.map((tick) => label('', left - 8, y(tick) + 4.5, yFormat(tick)));

	const xFormat = x.tickFormat(6);
	const named = bands
		?.domain()
		.map((name) => [bands(name)! + bands.bandwidth() / 2, name] as const);
	const numbered = (plot.x.ticks ?? x.ticks(6)).map((tick) => [x(tick), xFormat(tick)] as const);
	const xTicks = plot.x.hidden ? [] : (named ?? numbered);
	const xLabels = xTicks.map(([at, words]) => label('', at, bottom + 18, words));
	const xMarks = bands ? [] : xTicks.map(([at]) => `M${round(at)} ${round(bottom)}v${TICK_LENGTH}`);

	return [
		grid.length > 0 ? element('path', { class: 'grid', d: grid.join('') }) : '',
		group('tick end', yLabels),
		group('tick middle', xLabels),
		element('path', { class: 'axis', d: `${xMarks.join('')}M${left} ${round(bottom)}H${right}` }),
		plot.x.label ? axisLabel('end', right, height - 6, plot.x.label) : '',
		plot.y.label ? axisLabel('', left + 4, MARGIN.top, plot.y.label) : '',
	].join('');
}

function group(className: string, content: readonly string[]): string {
	return content.length > 0 ? element('g', { class: className }, ...content) : '';
}

/** A single letter is a variable. */
function axisLabel(align: string, x: number, y: number, words: string): string {
	const variable = /^\p{L}$/u.test(words) && 'variable';
	return label(['axis-label', align, variable].filter(Boolean).join(' '), x, y, words);
}

function label(className: string, x: number, y: number, words: string): string {
	return element('text', { class: className, x, y }, escape(words));
}
