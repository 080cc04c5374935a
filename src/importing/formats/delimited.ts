import { createReadStream, openSync, readSync, closeSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { CsvError } from 'csv-parse';
import { parse } from 'csv-parse';
import { fieldLanguage } from '../mapping/field-language.ts';
import { roleByName } from '../mapping/field-names.ts';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';

export interface DelimitedOptions {
	delimiter?: string | undefined;
	/** Whether the first row has the names of columns. */
	header?: boolean | undefined;
	/** Rows before the first entry, to leave out. */
	skip?: number | undefined;
}

const CANDIDATES = ['\t', ',', ';', '|'];
/** CSV, TSV, and Anki's "Notes in plain text", whose first lines name the separator and columns. */
export function readDelimited(path: string, options: DelimitedOptions = {}): RawSource {
	const head = readHead(path);
	const anki = ankiHeaders(head);
	const lines = head.slice(anki.length).trimStart();
	const delimiter = options.delimiter ?? anki.separator ?? guessDelimiter(lines);
	const first = firstRow(lines, delimiter);
	const hasHeader =
		options.header ??
		(!anki.isAnki && first.filter(isColumnName).length >= Math.min(2, first.length));
	const names = (row: readonly string[]) =>
		row.map(
			(cell, index) =>
				anki.columns[index] ?? (hasHeader && cell.trim() ? cell.trim() : `column ${index + 1}`),
		);
	const file = basename(path);
	return {
		format: anki.isAnki ? 'anki' : delimiter === '\t' ? 'tsv' : 'csv',
		markup: anki.isHtml ? 'html' : undefined,
		roles: anki.roles,
		folder: '',
		records: () => readRows(false, 0),
	};

	/** @param isClosed Whether to end a quote that the file leaves open. */
	async function* readRows(isClosed: boolean, done: number): AsyncIterable<RawRecord> {
		const parser = Readable.from(withEnd(path, isClosed ? '"' : '')).pipe(
			parse({
				delimiter,
				bom: true,
				relax_quotes: true,
				relax_column_count: true,
				skip_empty_lines: true,
				info: true,
				from_line: anki.lines + 1,
			}),
		);
		let columns: string[] | undefined;
		let ladder: string[] = [];
		let row = 0;
		let count = 0;
		try {
			for await (const item of parser as AsyncIterable<{
				record: string[];
				info: { lines: number };
			}>) {
				const { record, info } = item;
				if (!columns) {
					columns = names(record);
					if (hasHeader) continue;
				}
				if (row++ < (options.skip ?? 0)) continue;
				if (++count <= done) continue;
				const place = `${file}, line ${info.lines}`;
				const levels = columns.filter((name) => /^level ?\d+$/i.test(name)).length;
				if (levels > 1 && levels >= columns.length - 1) {
					// An outline: each row has the names from the top down.
					ladder = record.slice(0, levels).filter(Boolean);
					const title = ladder.at(-1);
					if (title)
						yield {
							place,
							fields: { title, ...(ladder.length > 1 && { '(parent)': [ladder.at(-2)] }) },
						};
					continue;
				}
				const cells = record.map((cell, index): [string, string] => [
					columns![index] ?? `column ${index + 1}`,
					cell,
				]);
				yield { place, fields: Object.fromEntries(cells.filter(([, cell]) => cell.trim() !== '')) };
			}
		} catch (error) {
			if ((error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED' && !isClosed) {
				yield* readRows(true, count);
				return;
			}
			throw new ImportError(
				`${file} cannot be read: ${(error as Error).message}. Name its delimiter: --delimiter ";"`,
			);
		}
	}
}

async function* withEnd(path: string, end: string): AsyncIterable<Uint8Array | string> {
	yield* createReadStream(path) as AsyncIterable<Uint8Array>;
	if (end) yield end;
}

/** Whether a cell of a first row is a name of a column. */
function isColumnName(cell: string): boolean {
	const name = fieldLanguage(cell.trim())?.name ?? cell;
	return /^level ?\d+$/i.test(cell.trim()) || roleByName(name) !== undefined;
}

function readHead(path: string): string {
	const file = openSync(path, 'r');
	const buffer = Buffer.alloc(64 * 1024);
	const size = readSync(file, buffer);
	closeSync(file);
	return buffer.toString('utf8', 0, size).replace(/^\uFEFF/, '');
}

/** The first row, without regard for quotes that do not end in the head of the file. */
function firstRow(text: string, delimiter: string): string[] {
	const line = text.split(/\r?\n/, 1)[0] ?? '';
	return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
}

/** The delimiter that rows have, outside of quotes, most evenly. */
export function guessDelimiter(text: string): string {
	const plain = text.replace(/"(?:[^"]|"")*"/g, '""');
	const lines = plain.split(/\r?\n/).filter(Boolean).slice(0, 50);
	const scores = CANDIDATES.map((candidate) => {
		const counts = lines.map((line) => line.split(candidate).length - 1);
		const most = mostCommon(counts.filter((count) => count > 0));
		const even = counts.filter((count) => count === most).length;
		return { candidate, score: most ? even / lines.length + (candidate === ',' ? 0 : 0.01) : 0 };
	});
	return scores.sort((a, b) => b.score - a.score)[0]!.candidate;
}

function mostCommon(values: readonly number[]): number {
	const groups = [...Map.groupBy(values, (value) => value)];
	return groups.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

const SEPARATORS: Readonly<Record<string, string>> = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	space: ' ',
	pipe: '|',
	colon: ':',
};

/** The file headers of Anki: https://docs.ankiweb.net/importing/text-files.html#file-headers */
function ankiHeaders(head: string) {
	const lines = /^(?:#[a-z ]+:.*\r?\n)+/i.exec(head)?.[0] ?? '';
	const headers = new Map(
		[...lines.matchAll(/^#([a-z ]+):(.*?)\r?$/gim)].map(([, key, value]): [string, string] => [
			key!.toLowerCase(),
			value!,
		]),
	);
	const separator = headers.get('separator');
	const delimiter =
		separator === undefined ? undefined : (SEPARATORS[separator.toLowerCase()] ?? separator);
	const columns: string[] = headers.get('columns')?.split(delimiter ?? '\t') ?? [];
	const roles: Record<string, string> = {};
	const special = { guid: 'key', tags: 'tags', deck: 'drop', notetype: 'drop' };
	for (const [name, role] of Object.entries(special)) {
		const index = Number(headers.get(`${name} column`));
		if (!index) continue;
		columns[index - 1] = name;
		roles[name] = role;
	}
	if (headers.size > 0 && columns.filter((name) => name && !roles[name]).length === 0) {
		const free = [1, 2, 3, 4, 5].filter((index) => !columns[index - 1]);
		for (const [at, index] of free.slice(0, 2).entries())
			columns[index - 1] = at === 0 ? 'front' : 'back';
	}
	return {
		isAnki: headers.size > 0,
		isHtml: headers.get('html') !== 'false' && headers.size > 0,
		separator: delimiter,
		columns,
		roles,
		length: lines.length,
		lines: lines.split('\n').length - 1,
	};
}
