export interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

export const DOT_RADIUS = 5;
/** Space for the arrowhead between the line and the dot. */
const ARROW_LENGTH = 3;

/** A dot, or the center, that a line starts or ends at. */
export interface End {
	x: number;
	y: number;
	/** The box that the line stops at; without one, it is a dot. */
	pill?: Rectangle;
}

/** The line between two ends, from border to border, with space for an arrowhead. */
export function lineBetween(a: End, b: End): { x1: number; y1: number; x2: number; y2: number } {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy) || 1;
	const start = borderOf(a, dx, dy, length) / length;
	const end = 1 - (borderOf(b, dx, dy, length) + ARROW_LENGTH) / length;
	return { x1: a.x + dx * start, y1: a.y + dy * start, x2: a.x + dx * end, y2: a.y + dy * end };
}

/** Distance from the middle of an end to its border, in the direction of a line. */
function borderOf({ pill }: End, dx: number, dy: number, length: number): number {
	if (!pill) return DOT_RADIUS;
	const across = dx === 0 ? Infinity : (pill.width / 2 / Math.abs(dx)) * length;
	const along = dy === 0 ? Infinity : (pill.height / 2 / Math.abs(dy)) * length;
	return Math.min(across, along);
}
