import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import type { Figure } from './canvas.ts';
import { frame, MARGIN, WIDTH } from './canvas.ts';
import { textWidth } from '../label-box.ts';
import { drawAxes } from './draw-axes.ts';
import { drawSwatch } from './draw-swatch.ts';
import { drawMark } from './draw-mark.ts';
import type { Mark, Plot } from './plot-spec.ts';
import { namesOf, seriesLooks } from './series-looks.ts';
import type { Scales } from './scales.ts';

/** Maximum height of a square plot, without its axes. */
const MAX_SQUARE_HEIGHT = 290;
const TICK_SIZE = 13;

/**
 * Draws a plot without a DOM; colors come from the stylesheet.
 *
 * @throws Error if a value is not on its axis.
 */
export function drawPlot(plot: Plot): Figure {
	const looks = seriesLooks(plot.marks);
	const [xs, ys] = [valuesOf(plot.marks, 'x'), valuesOf(plot.marks, 'y')];
	checkLogarithm(plot, 'x', xs);
	checkLogarithm(plot, 'y', ys);
	const xDomain = plot.x.domain ?? extent(xs, false);
	const yDomain =
		plot.y.domain ??
		extent(
			ys,
			plot.marks.some(({ bars, area }) => bars ?? area),
		);
	const y = scaleOf(plot.y.scale).domain(yDomain);
	if (!plot.y.domain) y.nice(5);
	const left = plot.y.hidden ? MARGIN.right : Math.max(MARGIN.left, widestTick(plot, y) + 14);
	const [low, high] = y.domain() as [number, number];
	const ratio = (high - low) / (xDomain[1] - xDomain[0]);
	const available = WIDTH - left - MARGIN.right;
	const inner = plot.square ? Math.min(available, MAX_SQUARE_HEIGHT / ratio) : available;
	const height = plot.square ? inner * ratio + MARGIN.top + MARGIN.bottom : plot.height;

	const bandNames = [
		...new Set(plot.marks.flatMap(({ bars }) => bars?.map(([at]) => String(at)) ?? [])),
	];
	const horizontal: [number, number] = [left, left + inner];
	const scales: Scales = {
		x: scaleOf(plot.x.scale).domain(xDomain).range(horizontal),
		y: y.range([height - MARGIN.bottom, MARGIN.top]),
		bands:
			bandNames.length > 0
				? scaleBand(bandNames, horizontal).paddingInner(0.25).paddingOuter(0.15)
				: undefined,
	};

	const groups = plot.marks.filter(({ bars }) => bars);
	const layers = plot.marks.map((mark, index) =>
		drawMark(mark, scales, looks[index]!, groups.indexOf(mark), groups.length),
	);
	return {
		svg: frame(height, plot.alt, drawAxes(plot, scales, height), ...layers),
		legend: namesOf(plot.marks).map((name) => {
			const drawn = plot.marks.map((mark, index) => [mark, looks[index]!] as const);
			return { name, swatch: drawSwatch(drawn.filter(([mark]) => mark.name === name)) };
		}),
	};
}

/** @throws Error if a value has no logarithm. */
function checkLogarithm(plot: Plot, axis: 'x' | 'y', values: readonly number[]): void {
	const { scale, domain = [] } = plot[axis];
	const wrong = [...values, ...domain].find((value) => value <= 0);
	if (scale !== 'log' || wrong === undefined) return;
	throw new Error(`the ${axis} axis is logarithmic, so it cannot show ${wrong}: leave it out`);
}

function widestTick(plot: Plot, y: Scales['y']): number {
	const format = y.tickFormat(5);
	const widths = (plot.y.ticks ?? y.ticks(5)).map((tick) => textWidth(format(tick), TICK_SIZE));
	return Math.max(0, ...widths);
}

function scaleOf(kind: 'linear' | 'log') {
	return kind === 'log' ? scaleLog() : scaleLinear();
}

function valuesOf(marks: readonly Mark[], axis: 'x' | 'y'): number[] {
	const i = axis === 'x' ? 0 : 1;
	return marks.flatMap(({ line, area, dots, bars, arrows, rule, text }) => [
		...[...(line ?? []), ...(dots ?? [])].map((point) => point[i]),
		...(area ?? []).flatMap(([x, low, high]) => (axis === 'x' ? [x] : [low, high])),
		...(bars ?? []).flatMap(([, value]) => (axis === 'y' ? [value] : [])),
		...(arrows ?? []).flatMap((arrow) => [arrow[i], arrow[i + 2]!]),
		...(text ?? []).map((label) => label[i] as number),
		...(rule?.[axis] === undefined ? [] : [rule[axis]]),
	]);
}

function extent(values: readonly number[], fromZero: boolean): [number, number] {
	const all = fromZero || values.length === 0 ? [...values, 0] : values;
	const [low, high] = [Math.min(...all), Math.max(...all)];
	return low === high ? [low - 1, high + 1] : [low, high];
}
