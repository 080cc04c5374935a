import type { MdastNode } from 'satteri';
import type { EntryText, Fault, TextBlock } from './entry-text.ts';
import { nodesOf, rangeOf } from './entry-text.ts';

const RULE = 'tables';
const SEPARATOR = /^[\s|:=–—-]*[-=–—][\s|:=–—-]*$/;

/** Tables that stay text, and cells that are split or dropped. */
export function findTables(text: EntryText): Fault[] {
	const tables = nodesOf(text, 'table');
	return [...proseTables(text), ...tables.flatMap((table) => splitCells(table, text.body))];
}

function splitCells(table: MdastNode & { type: 'table' }, body: string): Fault[] {
	const columns = table.children[0]?.children.length ?? 0;
	return table.children.flatMap((row): Fault[] => {
		const [start, end] = rangeOf(row as MdastNode);
		const source = body.slice(start, end);
		const split = splitter(row.children.map((cell) => body.slice(...rangeOf(cell as MdastNode))));
		const link = /\[\[[^\]|]*(?<!\\)\|[^\]|]*\]\]/.exec(source)?.[0];
		if (link || split) {
			const message = `the | in ${link ?? split} splits the cell`;
			const hint = link ? `Write ${link.replace('|', '\\|')}` : 'Write \\| for a bar in a cell';
			return [{ rule: RULE, offset: start, message, hint }];
		}
		if (row.children.length <= columns) return [];
		const message = `the row has ${row.children.length} cells, its table ${columns} columns: the rest is not shown`;
		const hint = 'Add columns to the first two rows, or write \\| for a bar in a cell';
		return [{ rule: RULE, offset: start, message, hint }];
	});
}

/** The code or formula that two cells share, if any. */
function splitter(cells: readonly string[]): string | undefined {
	for (const mark of ['`', '$$']) {
		const opens = cells.findIndex((cell) => (cell.split(mark).length - 1) % 2 === 1);
		const closes = cells.findIndex((cell, index) => index > opens && cell.includes(mark));
		if (opens === -1 || closes === -1) continue;
		return cells
			.slice(opens, closes + 1)
			.join('')
			.replace(/^\s*\|\s*/, '')
			.trimEnd();
	}
	return undefined;
}

function proseTables({ blocks, body }: EntryText): Fault[] {
	if (!body.includes('|')) return [];
	const found = blocks.filter((block) => block.node.type === 'paragraph' && isTable(block, body));
	return found.flatMap((block, index): Fault[] => {
		const follows = (one: TextBlock | undefined, other: TextBlock | undefined) =>
			one && other && body.slice(rangeOf(one.node)[1], other.start).trim() === '';
		if (follows(found[index - 1], block)) return [];
		const [start, end] = rangeOf(block.node);
		const [first = '', second = ''] = body.slice(start, end).split('\n');
		const hint = follows(block, found[index + 1])
			? 'Remove the empty lines between its rows'
			: hintFor(first, second);
		const message = 'lines of | cells that are not a table';
		return [{ rule: RULE, offset: start, message, hint }];
	});
}

/** Lines that begin with a bar, lines with the same number of bars, or a single row. */
function isTable(block: TextBlock, body: string): boolean {
	if (!body.slice(block.start, block.end).includes('|')) return false;
	const lines = block.source.split('\n').map((line) => line.trim());
	const bars = lines.map((line) => line.match(/(?<!\\)\|/g)?.length ?? 0);
	if (lines.length === 1) return /^\|\s.*\s\|$/.test(lines[0]!) || isSeparator(lines[0]!);
	if (lines.every((line) => line.startsWith('|'))) return true;
	return bars[0]! >= 2 && bars.every((count) => count === bars[0]);
}

function isSeparator(line: string): boolean {
	return SEPARATOR.test(line) && line.includes('|');
}

function hintFor(first: string, second: string): string {
	const cells = cellsOf(first);
	const row = `|${' --- |'.repeat(cells)}`;
	if (!isSeparator(second)) {
		return `Write the row ${row} right below the first row, or \\| for a bar in the text`;
	}
	if (/\[\[[^\]|]*(?<!\\)\|/.test(first))
		return 'Write \\| in the links of a table: [[slug\\|text]]';
	return `Write ${row} as the second row: as many dashes as the first row has cells`;
}

function cellsOf(line: string): number {
	const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
	return inner.split(/(?<!\\)\|/).length;
}
