import { inspect } from './inspect.ts';

/** Enough to follow a calculation by hand, too few to show rounding errors. */
const SIGNIFICANT_DIGITS = 6;

/**
 * Formats the value of an example: strings as they are, lists of similar objects as aligned columns,
 * long objects with one field per line, anything else as in the Node.js console.
 */
export function formatValue(value: unknown): string {
	if (typeof value === 'string') return value;
	const plain = roundNumbers(value);
	if (isTable(plain)) return formatTable(plain);
	if (isRecord(plain) && inspect(plain).includes('\n')) return formatRecord(plain);
	return inspect(plain);
}

type Row = Record<string, unknown>;

function roundNumbers(value: unknown): unknown {
	if (typeof value === 'number') {
		if (Number.isInteger(value) || !Number.isFinite(value)) return value;
		return Number(value.toPrecision(SIGNIFICANT_DIGITS));
	}
	if (Array.isArray(value) || ArrayBuffer.isView(value)) {
		return Array.from(value as Iterable<unknown>, roundNumbers);
	}
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, roundNumbers(item)]));
}

function isRecord(value: unknown): value is Row {
	// Excludes maps, sets and Printed, which have tags of their own.
	return Object.prototype.toString.call(value) === '[object Object]';
}

function isTable(value: unknown): value is Row[] {
	if (!Array.isArray(value) || value.length < 2 || !value.every(isRecord)) return false;
	const columns = Object.keys(value[0]!).join();
	return columns !== '' && value.every((row) => Object.keys(row).join() === columns);
}

function formatTable(rows: readonly Row[]): string {
	const columns = Object.keys(rows[0]!);
	const cells = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
	const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
	const numeric = columns.map((column) => rows.every((row) => typeof row[column] === 'number'));
	return cells
		.map((line) =>
			line
				.map((text, i) => (numeric[i] ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function formatRecord(record: Row): string {
	const width = Math.max(...Object.keys(record).map((key) => key.length)) + 2;
	return Object.entries(record)
		.map(([key, value]) => {
			const text = isTable(value) ? formatTable(value) : cell(value);
			if (!text.includes('\n')) return `${key}:`.padEnd(width) + text;
			return `${key}:\n${text.replace(/^/gm, '  ')}`;
		})
		.join('\n');
}

function cell(value: unknown): string {
	return typeof value === 'string' ? value : inspect(value);
}
