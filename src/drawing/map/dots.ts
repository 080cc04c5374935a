import type { Point } from './map-layout.ts';

export const DOT_SIZES = 3;
const MIN_REGION = 8;
const MAX_REGION = 90;
/** Dots that are measured; more would tell no more. */
const REGION_SAMPLE = 300;

/** Wide enough that the areas of neighbors touch. */
export function regionOf(points: readonly Point[]): number {
	const nearest = points.slice(0, REGION_SAMPLE).map((point) => {
		const others = points.filter((other) => other !== point);
		return others.reduce(
			(least, { x, y }) => Math.min(least, Math.hypot(x - point.x, y - point.y)),
			Infinity,
		);
	});
	const median = nearest.toSorted((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 0;
	return Math.round(Math.min(MAX_REGION, Math.max(MIN_REGION, 2 * median)));
}

/** The best-connected tenth is large, the next third is medium. */
export function sizesOf(degrees: readonly number[]): number[] {
	const sorted = degrees.toSorted((a, b) => b - a);
	const large = sorted[Math.floor(sorted.length / 10)] ?? 0;
	const middle = sorted[Math.floor(sorted.length / 2.3)] ?? 0;
	return degrees.map((degree) => (degree >= large ? 2 : degree >= middle ? 1 : 0));
}
