import { Printed } from './plain-value.ts';
import { displayWidth, quote } from './quote.ts';

/** Characters that fit on a line of the page without scrolling. */
const MAX_LINE_LENGTH = 68;
/** Values nested deeper are named only. */
const MAX_DEPTH = 8;
/** This many levels of nesting share a line, if it is not too long. */
const LEVELS_ON_A_LINE = 3;
/** Longer lists of short values are set in columns. */
const MAX_UNGROUPED = 6;
const MAX_COLUMNS = 12;
const IDENTIFIER = /^[a-zA-Z_]\w*$/;

/** Prints a value as the console of Node.js does, in browsers too. */
export function inspect(value: unknown): string {
	const place: Place = { indent: 0, deepest: 0 };
	return print(value, 0, place);
}

/** Where printing is, and how deep the object printed last was nested. */
interface Place {
	indent: number;
	deepest: number;
}

function print(value: unknown, depth: number, place: Place): string {
	if (typeof value === 'string') return printString(value, place.indent);
	if (typeof value === 'bigint') return `${value}n`;
	if (Object.is(value, -0)) return '-0';
	if (value === null || typeof value !== 'object') return String(value);
	if (value instanceof Printed) return value.text;
	const { name, open, close, isEmpty } = bracketsOf(value);
	if (isEmpty) return open + close;
	if (depth > MAX_DEPTH) return `[${name}]`;
	place.deepest = depth;
	place.indent += 2;
	let parts = partsOf(value, depth + 1, place);
	place.indent -= 2;
	const count = parts.length;
	if (Array.isArray(value) && count > MAX_UNGROUPED) parts = inColumns(parts, value, place.indent);
	const isShallow = place.deepest - depth < LEVELS_ON_A_LINE;
	if (isShallow && parts.length === count) {
		const length = parts.reduce((sum, part) => sum + part.length, 0);
		const fits = 2 * count + place.indent + open.length + 10 + length <= MAX_LINE_LENGTH;
		const line = parts.join(', ');
		if (fits && !line.includes('\n')) return `${open} ${line} ${close}`;
	}
	const margin = `\n${' '.repeat(place.indent)}`;
	return `${open}${margin}  ${parts.join(`,${margin}  `)}${margin}${close}`;
}

function bracketsOf(value: object) {
	if (Array.isArray(value)) {
		return { name: 'Array', open: '[', close: ']', isEmpty: value.length === 0 };
	}
	const name = value instanceof Map ? 'Map' : value instanceof Set ? 'Set' : undefined;
	if (!name) {
		return { name: 'Object', open: '{', close: '}', isEmpty: Object.keys(value).length === 0 };
	}
	const { size } = value as Map<unknown, unknown> | Set<unknown>;
	return { name, open: `${name}(${size}) {`, close: '}', isEmpty: size === 0 };
}

function partsOf(value: object, depth: number, place: Place): string[] {
	const each = (item: unknown) => print(item, depth, place);
	if (Array.isArray(value)) return value.map(each);
	if (value instanceof Set) return [...value].map(each);
	if (value instanceof Map) return [...value].map(([key, item]) => `${each(key)} => ${each(item)}`);
	return Object.entries(value).map(([key, item]) => `${printKey(key)}: ${each(item)}`);
}

function printKey(key: string): string {
	if (key === '__proto__') return "['__proto__']";
	return IDENTIFIER.test(key) ? key : quote(key);
}

/** A long text has each of its lines on a line of its own. */
function printString(text: string, indent: number): string {
	if (text.length <= 16 || text.length <= MAX_LINE_LENGTH - indent - 4) return quote(text);
	return text
		.split(/(?<=\n)/)
		.map(quote)
		.join(` +\n${' '.repeat(indent + 2)}`);
}

/** Sets short values in columns, about as wide as high; others stay as they are. */
function inColumns(parts: string[], values: readonly unknown[], indent: number): string[] {
	const widths = parts.map(displayWidth);
	const longest = Math.max(...widths) + 2;
	const total = widths.reduce((sum, width) => sum + width + 2, 0);
	const isUneven = total / longest <= 5 && longest > 8;
	if (longest * 3 + indent >= MAX_LINE_LENGTH || isUneven) return parts;
	const biased = Math.max(longest - 3 - Math.sqrt(longest - total / parts.length), 1);
	const columns = Math.min(
		Math.round(Math.sqrt(2.5 * biased * parts.length) / biased),
		Math.floor((MAX_LINE_LENGTH - indent) / longest),
		MAX_COLUMNS,
	);
	if (columns <= 1) return parts;
	const columnWidths = Array.from({ length: columns }, (_, column) =>
		Math.max(...widths.filter((_width, index) => index % columns === column)),
	);
	const isNumeric = values.every((value) => typeof value === 'number' || typeof value === 'bigint');
	const rows: string[] = [];
	for (let start = 0; start < parts.length; start += columns) {
		const row = parts.slice(start, start + columns).map((part, column, all) => {
			const isLast = column === all.length - 1;
			const text = isLast ? part : `${part}, `;
			const extra = text.length - displayWidth(text);
			const width = columnWidths[column]! + (isLast ? 0 : 2) + extra;
			if (isNumeric) return text.padStart(width);
			return isLast ? text : text.padEnd(width);
		});
		rows.push(row.join(''));
	}
	return rows;
}
