import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { splitPage } from './markdown-folder.ts';

/** One page with many terms: under headings, in a definition list, or in a list of bold words. */
export function readMarkdownPage(path: string): RawSource {
	return {
		format: 'markdown page',
		markup: 'markdown',
		folder: dirname(path),
		// eslint-disable-next-line @typescript-eslint/require-await
		async *records() {
			const text = readFileSync(path, 'utf8')
				.replace(/^\uFEFF/, '')
				.replace(/\r\n?/g, '\n');
			yield* termsIn(splitPage(text, basename(path)).body, basename(path));
		},
	};
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

function* termsIn(body: string, file: string): Iterable<RawRecord> {
	const lines = body.split('\n');
	const fenced = new Set<number>();
	let isCode = false;
	for (const [index, line] of lines.entries()) {
		if (FENCE.test(line)) isCode = !isCode;
		if (isCode) fenced.add(index);
	}
	const find = (pattern: RegExp) =>
		lines.flatMap((line, index) => (!fenced.has(index) && pattern.test(line) ? [index] : []));
	const depths = [2, 3, 4, 5].map((depth) =>
		find(new RegExp(`^#{${depth}}[ \\t]+\\S{2}|^#{${depth}}[ \\t]+\\S+[ \\t]+\\S`)),
	);
	const deepest = depths.reduce((best, list) => (list.length > best.length ? list : best));
	const rows = find(/^\|.*\|[ \t]*$/);
	if (rows.length > 3 && rows.length > Math.max(...depths.map((list) => list.length))) {
		yield* inTables(lines, rows, file);
		return;
	}
	const definitions = find(/^:[ \t]+\S/);
	const bold = find(/^(?:[-*+][ \t]+)?\*\*[^*]+\*\*[ \t]*(?:[:：—–-]|$)/);
	if (definitions.length >= Math.max(deepest.length, bold.length) && definitions.length > 0) {
		yield* listed(lines, definitions, file);
		return;
	}
	if (bold.length > deepest.length) {
		for (const [at, index] of bold.entries()) {
			const text = lines.slice(index, bold[at + 1] ?? lines.length).join('\n');
			const [all, title] = /^(?:[-*+][ \t]+)?\*\*([^*]+?):?\*\*[ \t]*[:：—–-]?\s*/.exec(text)!;
			const definition = text
				.slice(all.length)
				.replace(/^#{1,6}[ \t].*$/gm, '')
				.trim();
			yield { place: `${file}, line ${index + 1}`, fields: { title: title!, definition } };
		}
		return;
	}
	for (const [at, index] of deepest.entries()) {
		const depth = /^#+/.exec(lines[index]!)![0].length;
		let end = deepest[at + 1] ?? lines.length;
		const higher = lines.findIndex(
			(line, other) =>
				other > index &&
				other < end &&
				!fenced.has(other) &&
				new RegExp(`^#{1,${depth}}[ \\t]`).test(line),
		);
		if (higher !== -1) end = higher;
		const [, title = '', anchor] =
			/^#+[ \t]+(.+?)[ \t]*#*(?:\s*\{#([^}]*)\})?[ \t]*$/.exec(lines[index]!) ?? [];
		const definition = lines
			.slice(index + 1, end)
			.join('\n')
			.trim();
		const id = anchor ? { id: anchor } : {};
		yield { place: `${file}, line ${index + 1}`, fields: { title, ...id, definition } };
	}
}

/** Rows of tables whose first cell is a term. */
function* inTables(
	lines: readonly string[],
	rows: readonly number[],
	file: string,
): Iterable<RawRecord> {
	const cellsOf = (line: string) =>
		line
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/)
			.map((cell) => cell.trim().replaceAll('\\|', '|'));
	let names: string[] = [];
	for (const index of rows) {
		const cells = cellsOf(lines[index]!);
		if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
		if (!rows.includes(index - 1)) names = cells;
		else {
			const fields = cells.flatMap((cell, at) =>
				cell ? [[names[at] || `column ${at + 1}`, cell]] : [],
			);
			yield { place: `${file}, line ${index + 1}`, fields: Object.fromEntries(fields) };
		}
	}
}

/** `Term` above `: definition`; several terms on lines of their own share it. */
function* listed(
	lines: readonly string[],
	starts: readonly number[],
	file: string,
): Iterable<RawRecord> {
	const firstTerm = (start: number): number => {
		let first = start - 1;
		while (first > 0 && lines[first]!.trim() === '' && first === start - 1) first--;
		while (first > 0 && lines[first - 1]!.trim() !== '' && !/^[:#\s]/.test(lines[first - 1]!))
			first--;
		return first;
	};
	for (const [at, start] of starts.entries()) {
		if (/^:[ \t]+\S/.test(lines[start - 1] ?? '')) continue;
		const first = firstTerm(start);
		const names = lines
			.slice(first, start)
			.map((line) => line.trim())
			.filter(Boolean);
		const next = starts.slice(at + 1).find((other) => !/^:[ \t]/.test(lines[other - 1] ?? ''));
		const end = next === undefined ? lines.length : firstTerm(next);
		const definition = lines
			.slice(start, end)
			.filter((line) => !/^#{1,6}[ \t]/.test(line))
			.map((line) => line.replace(/^:[ \t]+| {4}|\t/, ''))
			.join('\n')
			.trim();
		const [title, ...alias] = names;
		if (title)
			yield {
				place: `${file}, line ${first + 1}`,
				fields: { title, ...(alias.length > 0 && { alias }), definition },
			};
	}
}
