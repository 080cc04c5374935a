import { round } from '../round.ts';
import { area, line } from 'd3-shape';
import type { Mark } from './plot-spec.ts';
import type { Scales } from './scales.ts';
import { simplifyLine } from './simplify.ts';
import { element, escape } from './svg.ts';

const DOT_RADIUS = 4;
/** Maximum deviation of a simplified line, in SVG units: invisible to the eye. */
const TOLERANCE = 0.2;

/**
 * @param series Index of the color.
 * @param group Index among the bar layers, which are drawn side by side.
 * @param groups Number of bar layers.
 */
export function drawMark(
	mark: Mark,
	scales: Scales,
	series: number,
	group: number,
	groups: number,
): string {
	const { x, y } = scales;
	const own = `series-${series}`;
	const [left, right] = x.range() as [number, number];
	const [floor, top] = y.range() as [number, number];
	const path = (kind: string, d: string | null) =>
		element('path', { class: `${kind} ${own}${mark.dashed ? ' dashed' : ''}`, d: d ?? '' });

	if (mark.line) {
		const points = mark.line.map(([px, py]): [number, number] => [x(px), y(py)]);
		return path('line', line().digits(1)(simplifyLine(points, TOLERANCE) as [number, number][]));
	}
	if (mark.area) {
		const shape = area<[number, number, number]>()
			.x(([at]) => round(x(at)))
			.y0(([, low]) => round(y(low)))
			.y1(([, , high]) => round(y(high)))
			.digits(1);
		return path('area', shape(mark.area));
	}
	if (mark.dots) {
		const circles = mark.dots.map(([cx, cy]) =>
			element('circle', { cx: x(cx), cy: y(cy), r: DOT_RADIUS }),
		);
		return element('g', { class: `dots ${own}` }, ...circles);
	}
	if (mark.bars) return drawBars(mark.bars, scales, own, group, groups);
	if (mark.arrows) {
		return path(
			'arrow',
			mark.arrows.map((at) => arrow(x(at[0]), y(at[1]), x(at[2]), y(at[3]))).join(''),
		);
	}
	if (mark.rule) {
		const [x1, x2] = mark.rule.x === undefined ? [left, right] : [x(mark.rule.x), x(mark.rule.x)];
		const [y1, y2] = mark.rule.y === undefined ? [floor, top] : [y(mark.rule.y), y(mark.rule.y)];
		return element('line', { class: `rule ${own} dashed`, x1, x2, y1, y2 });
	}
	const labels = (mark.text ?? []).map(([at, height, words]) =>
		element('text', { class: 'note', x: x(at), y: y(height) }, escape(words)),
	);
	return element('g', {}, ...labels);
}

function drawBars(
	bars: NonNullable<Mark['bars']>,
	{ y, bands }: Scales,
	own: string,
	group: number,
	groups: number,
): string {
	const width = bands!.bandwidth() / groups;
	const zero = y(Math.max(0, y.domain()[0]!));
	const rects = bars.map(([name, value]) => {
		const end = y(value);
		return element('rect', {
			x: bands!(String(name))! + group * width,
			width: width - (groups > 1 ? 1 : 0),
			y: Math.min(zero, end),
			height: Math.abs(end - zero),
		});
	});
	return element('g', { class: `bars ${own}` }, ...rects);
}

/** Path data of an arrow. */
export function arrow(x1: number, y1: number, x2: number, y2: number): string {
	const angle = Math.atan2(y2 - y1, x2 - x1);
	const side = (turn: number) =>
		`${round(x2 - 7 * Math.cos(angle + turn))} ${round(y2 - 7 * Math.sin(angle + turn))}`;
	const tip = `${round(x2)} ${round(y2)}`;
	return `M${round(x1)} ${round(y1)}L${tip}M${side(0.45)}L${tip}L${side(-0.45)}`;
}
