/** A rectangle around a movable anchor point. */
export interface Box {
	x: number;
	y: number;
	/** Distances from the anchor to each side. */
	left: number;
	right: number;
	up: number;
	down: number;
}

/** Minimum distance between boxes. */
const GAP = 7;
const MAX_ROUNDS = 400;

/** Whether two boxes are less than `gap` apart. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
	const { x, y } = overlap(a, b, gap);
	return x > 0 && y > 0;
}

/**
 * Moves boxes apart until none overlap and all lie within `width`, centered on x = 0. Always
 * succeeds, because the height is unlimited.
 */
export function separateBoxes(boxes: readonly Box[], width: number): void {
	for (let round = 0; round < MAX_ROUNDS; round++) {
		for (const box of boxes) keepWithin(box, width);
		let moved = false;
		for (const [i, a] of boxes.entries()) {
			for (const b of boxes.slice(i + 1)) moved = pushApart(a, b) || moved;
		}
		if (!moved) return;
	}
	for (const box of boxes) keepWithin(box, width);
	stackDown(boxes);
}

function overlap(a: Box, b: Box, gap: number): { x: number; y: number } {
	return {
		x: Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left) + gap,
		y: Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up) + gap,
	};
}

function pushApart(a: Box, b: Box): boolean {
	const { x, y } = overlap(a, b, GAP);
	if (x <= 0 || y <= 0) return false;
	// Move along the axis with the smaller overlap.
	if (y <= x) {
		const step = (y / 2 + 0.1) * (a.y <= b.y ? 1 : -1);
		a.y -= step;
		b.y += step;
	} else {
		const step = (x / 2 + 0.1) * (a.x <= b.x ? 1 : -1);
		a.x -= step;
		b.x += step;
	}
	return true;
}

function keepWithin(box: Box, width: number): void {
	const min = -width / 2 + box.left;
	const max = width / 2 - box.right;
	box.x = min > max ? 0 : Math.min(max, Math.max(min, box.x));
}

function stackDown(boxes: readonly Box[]): void {
	const placed: Box[] = [];
	for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
		let blocker: Box | undefined;
		while ((blocker = placed.find((other) => boxesOverlap(box, other, GAP)))) {
			box.y = blocker.y + blocker.down + box.up + GAP + 0.1;
		}
		placed.push(box);
	}
}
