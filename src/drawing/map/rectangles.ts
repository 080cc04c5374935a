/** A rectangle in pixels at some zoom. */
export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** In pixels; about the width of a label. */
const CELL_SIZE = 120;

/** Spatial index: rectangles by the grid cells they touch. */
export class RectangleIndex {
	private readonly cells = new Map<string, Rectangle[]>();

	add(box: Rectangle): void {
		for (const key of this.keysOf(box)) {
			const cell = this.cells.get(key);
			if (cell) cell.push(box);
			else this.cells.set(key, [box]);
		}
	}

	overlaps(box: Rectangle): boolean {
		return this.keysOf(box).some((key) =>
			this.cells.get(key)?.some((other) => rectanglesOverlap(box, other)),
		);
	}

	private keysOf({ left, top, right, bottom }: Rectangle): string[] {
		const keys: string[] = [];
		for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x++) {
			for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y++)
				keys.push(`${x} ${y}`);
		}
		return keys;
	}
}

export function rectanglesOverlap(a: Rectangle, b: Rectangle): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
