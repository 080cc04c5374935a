/** A rectangle in pixels at some zoom. */
export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Side of a cell, in pixels: about the width of a label. */
const CELL = 120;

/** Rectangles filed by the cells of a grid they touch. */
export class Occupied {
	private readonly cells = new Map<string, Rectangle[]>();

	add(box: Rectangle): void {
		for (const key of this.keysOf(box)) {
			const cell = this.cells.get(key);
			if (cell) cell.push(box);
			else this.cells.set(key, [box]);
		}
	}

	has(box: Rectangle): boolean {
		return this.keysOf(box).some((key) =>
			this.cells.get(key)?.some((other) => rectanglesOverlap(box, other)),
		);
	}

	private keysOf({ left, top, right, bottom }: Rectangle): string[] {
		const keys: string[] = [];
		for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
			for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
				keys.push(`${x} ${y}`);
		}
		return keys;
	}
}

export function rectanglesOverlap(a: Rectangle, b: Rectangle): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
