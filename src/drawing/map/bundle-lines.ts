import { curveNatural, line } from 'd3-shape';
import type { Point } from './map-layout.ts';

/** Points of a line between its ends. */
const INNER = 7;
const CYCLES = 60;
/** How much of the way to its balance a point moves in a cycle. */
const STEP = 0.08;
/** How strongly a point is drawn to those of compatible lines, relative to its own line. */
const ATTRACTION = 0.62;
const MIN_COMPATIBILITY = 0.72;
/** More lines would take seconds; the others stay straight. */
const MAX_BUNDLED = 300;

interface Line {
	points: Point[];
	length: number;
	weight: number;
}

/**
 * Bends lines toward others that run alongside, so that they share their way like the strands of a
 * rope: a simplified force-directed edge bundling (Holten and van Wijk, 2009).
 *
 * @param ends The heavier a line, the more it draws others. Heaviest first.
 * @returns SVG paths.
 */
export function bundleLines(ends: readonly { from: Point; to: Point; weight: number }[]): string[] {
	const lines = ends.map(({ from, to, weight }): Line => {
		const at = (i: number) => {
			const share = i / (INNER + 1);
			return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
		};
		const points = Array.from({ length: INNER + 2 }, (_, i) => at(i));
		return { points, length: Math.hypot(to.x - from.x, to.y - from.y), weight };
	});
	bend(lines.slice(0, MAX_BUNDLED));
	const draw = line<Point>(
		({ x }) => x,
		({ y }) => y,
	)
		.curve(curveNatural)
		.digits(0);
	// Every other point is enough for a curve.
	return lines.map(({ points }) => draw(points.filter((_, i) => i % 2 === 0))!);
}

function bend(lines: readonly Line[]): void {
	const partners = lines.map((one) =>
		lines.flatMap((other) => {
			const share = other === one ? 0 : compatibility(one, other);
			if (share < MIN_COMPATIBILITY) return [];
			return [{ other, pull: share * other.weight, isReversed: isReversed(one, other) }];
		}),
	);
	for (let cycle = 0; cycle < CYCLES; cycle++) {
		const moved = lines.map(({ points, weight }, index) =>
			points.map((point, i): Point => {
				const [before, after] = [points[i - 1], points[i + 1]];
				if (!before || !after) return point;
				let [x, y, sum] = [0, 0, 0];
				for (const { other, pull, isReversed: reversed } of partners[index]!) {
					const target = other.points[reversed ? INNER + 1 - i : i]!;
					x += target.x * pull;
					y += target.y * pull;
					sum += pull;
				}
				const share = (ATTRACTION * sum) / (sum + weight);
				const own = { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
				const goal = sum === 0 ? own : mix(own, { x: x / sum, y: y / sum }, share);
				return mix(point, goal, STEP * 4);
			}),
		);
		for (const [index, points] of moved.entries()) lines[index]!.points = points;
	}
}

function mix(a: Point, b: Point, share: number): Point {
	return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

const first = ({ points }: Line) => points[0]!;
const last = ({ points }: Line) => points.at(-1)!;
const middle = (one: Line) => mix(first(one), last(one), 0.5);
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function isReversed(a: Line, b: Line): boolean {
	const straight = distance(first(a), first(b)) + distance(last(a), last(b));
	return distance(first(a), last(b)) + distance(last(a), first(b)) < straight;
}

/** The product of the compatibilities of angle, scale and position in the paper. */
function compatibility(a: Line, b: Line): number {
	const [dx, dy, ex, ey] = [
		last(a).x - first(a).x,
		last(a).y - first(a).y,
		last(b).x - first(b).x,
		last(b).y - first(b).y,
	];
	const angle = Math.abs(dx * ex + dy * ey) / (a.length * b.length || 1);
	const mean = (a.length + b.length) / 2 || 1;
	const scale = 2 / (mean / Math.min(a.length, b.length) + Math.max(a.length, b.length) / mean);
	const position = mean / (mean + distance(middle(a), middle(b)));
	return angle * scale * position;
}
