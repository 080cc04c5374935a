import { scaleLinear } from 'd3-scale';
import type { Figure } from './canvas.ts';
import { frame, WIDTH } from './canvas.ts';
import type { Grid } from './plot-spec.ts';
import { element, words as wordsOf } from './svg.ts';

const MAX_CELL_SIZE = 56;
const MIN_CELL_HEIGHT = 22;
const ROW_LABEL_WIDTH = 96;

/**
 * Draws a matrix as cells shaded by value; masked cells are hatched.
 *
 * @throws Error if its rows differ in length, or its names in number.
 */
export function drawGrid({ cells, rows, columns, values, alt }: Grid): Figure {
	const count = Math.max(...cells.map((row) => row.length));
	const uneven = cells.findIndex((row) => row.length !== count);
	if (uneven !== -1) {
		throw new Error(`row ${uneven + 1} has ${cells[uneven]!.length} cells, the longest ${count}`);
	}
	checkNames('rows', rows, cells.length);
	checkNames('columns', columns, count);
	const left = rows ? ROW_LABEL_WIDTH : 8;
	const top = columns ? 26 : 8;
	const size = Math.min(MAX_CELL_SIZE, (WIDTH - left - 8) / count);
	const height = Math.max(MIN_CELL_HEIGHT, Math.min(size, 40));
	const known = cells.flat().filter((value) => value !== null);
	const [low, high] = [Math.min(0, ...known), Math.max(...known)];
	const shade = scaleLinear([low, high || 1], [0.04, 0.9]);

	const parts = cells.flatMap((row, i) =>
		row.flatMap((value, j) => {
			const [x, y] = [left + j * size, top + i * height];
			const box = { x, y, width: size - 1.5, height: height - 1.5 };
			if (value === null) return element('rect', { ...box, class: 'masked' });
			const strength = Math.round(shade(value) * 100) / 100;
			const cell = element('rect', { ...box, class: 'cell', 'fill-opacity': String(strength) });
			const words = values ? format(value) : '';
			const dark = strength > 0.55 ? ' on-strong' : '';
			const text = { class: `tick middle${dark}`, x: x + size / 2, y: y + height / 2 + 4.5 };
			return [cell, words && element('text', text, words)];
		}),
	);
	const names = [
		...(rows ?? []).map((name, i) =>
			element(
				'text',
				{ class: 'tick end', x: left - 8, y: top + (i + 0.5) * height + 4.5 },
				wordsOf(name),
			),
		),
		...(columns ?? []).map((name, j) =>
			element(
				'text',
				{ class: 'tick middle', x: left + (j + 0.5) * size, y: top - 8 },
				wordsOf(name),
			),
		),
	];
	return { svg: frame(top + cells.length * height + 8, alt, ...parts, ...names), legend: [] };
}

function checkNames(field: string, names: readonly string[] | undefined, count: number): void {
	if (!names || names.length === count) return;
	throw new Error(`${field} has ${names.length} names for ${count} ${field}`);
}

function format(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toFixed(2).replace(/^(-?)0\./, '$1.');
}
