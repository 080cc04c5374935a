import { round } from '../round.ts';

/** Path data of shapes of equal weight around a point, from their first corner on. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
	(x, y) => `M${round(x - 4)} ${round(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
	(x, y) => `M${round(x - 3.6)} ${round(y - 3.6)}h7.2v7.2h-7.2z`,
	(x, y) => `M${round(x)} ${round(y - 5)}l4.8 8.4h-9.6z`,
	(x, y) => `M${round(x)} ${round(y - 5.2)}l5.2 5.2-5.2 5.2-5.2-5.2z`,
	(x, y) => `M${round(x)} ${round(y + 5)}l4.8-8.4h-9.6z`,
	(x, y) => `M${round(x - 5)} ${round(y - 1.6)}h3.4v-3.4h3.2v3.4h3.4v3.2h-3.4v3.4h-3.2v-3.4h-3.4z`,
];

/** @param shape Circle, square, triangle, diamond, triangle on its tip, cross; then again. */
export function dotShape(shape: number, x: number, y: number): string {
	return SHAPES[shape % SHAPES.length]!(x, y);
}
