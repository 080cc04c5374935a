type XY = readonly [x: number, y: number];

/**
 * Removes points so that the line deviates by at most `tolerance` (Ramer-Douglas-Peucker, 1973).
 */
export function simplifyLine(points: readonly XY[], tolerance: number): XY[] {
	if (points.length < 3) return [...points];
	const [first, last] = [points[0]!, points.at(-1)!];
	let farthest = 0;
	let distance = 0;
	for (let i = 1; i < points.length - 1; i++) {
		const d = distanceToSegment(points[i]!, first, last);
		if (d > distance) [farthest, distance] = [i, d];
	}
	if (distance <= tolerance) return [first, last];
	return [
		...simplifyLine(points.slice(0, farthest + 1), tolerance),
		...simplifyLine(points.slice(farthest), tolerance).slice(1),
	];
}

function distanceToSegment([x, y]: XY, [x1, y1]: XY, [x2, y2]: XY): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
