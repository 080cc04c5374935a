import type { Point } from '../../drawing/map/map-layout.ts';

/** Of some points, the nearest in a direction. */
export function toward<P extends Point>(
	from: Point,
	dx: number,
	dy: number,
	candidates: readonly P[],
): P | undefined {
	let found: P | undefined;
	let lowestCost = Infinity;
	for (const candidate of candidates) {
		const [x, y] = [candidate.x - from.x, candidate.y - from.y];
		const along = x * dx + y * dy;
		const across = Math.abs(x * dy - y * dx);
		if (along <= 0 || across > along) continue;
		const cost = along + 2 * across;
		if (cost < lowestCost) [found, lowestCost] = [candidate, cost];
	}
	return found;
}
