import { round } from '../round.ts';
import { area, line } from 'd3-shape';
import { arrow } from './arrow.ts';
import { dotShape } from './dot-shapes.ts';
import type { Mark } from './plot-spec.ts';
import type { Scales } from './scales.ts';
import type { SeriesLook } from './series-looks.ts';
import { lookOf } from './series-looks.ts';
import { simplifyLine } from './simplify.ts';
import { element, words } from './svg.ts';

/** Maximum deviation of a simplified line, in SVG units: invisible to the eye. */
const TOLERANCE = 0.2;

/**
 * @param group Index among the bar layers, which are drawn side by side.
 * @param groups Number of bar layers.
 */
export function drawMark(
	mark: Mark,
	scales: Scales,
	look: SeriesLook,
	group: number,
	groups: number,
): string {
	const { x, y } = scales;
	const [left, right] = x.range() as [number, number];
	const [floor, top] = y.range() as [number, number];
	const path = (kind: string, d: string | null) =>
		element('path', { ...lookOf(kind, look, mark.dashed), d: d ?? '' });

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
		const shapes = mark.dots.map(([px, py]) => dotShape(look.variant, x(px), y(py)));
		return path('dots', shapes.join(''));
	}
	if (mark.bars) return drawBars(mark.bars, scales, look, group, groups);
	if (mark.arrows) {
		return path(
			'arrow',
			mark.arrows.map((at) => arrow(x(at[0]), y(at[1]), x(at[2]), y(at[3]))).join(''),
		);
	}
	if (mark.rule) {
		const [x1, x2] = mark.rule.x === undefined ? [left, right] : [x(mark.rule.x), x(mark.rule.x)];
		const [y1, y2] = mark.rule.y === undefined ? [floor, top] : [y(mark.rule.y), y(mark.rule.y)];
		return element('line', { ...lookOf('rule', look, true), x1, x2, y1, y2 });
	}
	const labels = (mark.text ?? []).map(([at, height, text]) =>
		element('text', { class: 'note', x: x(at), y: y(height) }, words(text)),
	);
	return element('g', {}, ...labels);
}

function drawBars(
	bars: NonNullable<Mark['bars']>,
	{ y, bands }: Scales,
	look: SeriesLook,
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
	return element('g', lookOf('bars', look), ...rects);
}
