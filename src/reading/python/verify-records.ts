import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizeText } from '../check-text.ts';
import { listFiles, readText } from '../folder-files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { mapLimit } from '../map-limit.ts';
import { piecesOf } from '../markdown/pieces.ts';
import { parseMarkdown } from '../markdown/tree.ts';
import type { PythonBlock } from './python-blocks.ts';
import { pythonBlocksOf } from './python-blocks.ts';
import type { Outcome, PythonRecord } from './python-record.ts';
import { parseRecord, printRecord, recordFile } from './python-record.ts';
import type { Finding } from './run-block.ts';

/** An entry with Python blocks, and what is on record about them. */
export interface ScriptedEntry {
	/** Path relative to the content folder. */
	file: string;
	slug: string;
	blocks: readonly PythonBlock[];
	/** Code of its executed JavaScript. */
	examples: readonly string[];
	/** Line of the file on which the text starts. */
	bodyLine: number;
	record: PythonRecord;
}

/** Blocks that run at once. */
const MAX_PARALLEL = 2;

/** The entries of a content folder that have Python blocks; those that do not parse are left out. */
export function scriptedEntries(folder: string): ScriptedEntry[] {
	const files = ['terms', 'guides'].flatMap((kind) =>
		listFiles(join(folder, kind)).map((name) => `${kind}/${name}`),
	);
	return files
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => readScripts(folder, file))
		.filter(({ blocks }) => blocks.length > 0);
}

function readScripts(folder: string, file: string): ScriptedEntry {
	const slug = file.replace(/^.*\/|\.mdx$/g, '');
	const split = splitFrontMatter(normalizeText(readFileSync(join(folder, file), 'utf8')));
	const record = parseRecord(readText(join(folder, recordFile(file)))) ?? new Map();
	const { body = '', bodyLine = 1 } = split ?? {};
	try {
		const tree = parseMarkdown(body);
		const blocks = [...pythonBlocksOf(tree).values()];
		const examples = piecesOf(tree).flatMap((piece) => (piece.kind === 'run' ? [piece.code] : []));
		return { file, slug, blocks, examples, bodyLine, record };
	} catch {
		return { file, slug, blocks: [], examples: [], bodyLine, record };
	}
}

/** Whether a block has to be run: it is new, changed, or was run with other versions. */
export function isOutdated(
	{ digest }: PythonBlock,
	record: PythonRecord,
	installed: { python: string; packages: Readonly<Record<string, string>> },
): boolean {
	const outcome = record.get(digest);
	if (!outcome || outcome.status === 'failed' || outcome.status === 'varies') return true;
	const { python, packages } = outcome;
	return (
		python !== installed.python ||
		Object.entries(packages).some(([name, version]) => installed.packages[name] !== version)
	);
}

/**
 * Runs blocks and calls back with the outcomes of each entry, in the order in which they are complete.
 * An outcome that is as it was keeps its day.
 *
 * @param isWanted Which blocks to run; the others keep what is on record.
 * @param today As YYYY-MM-DD.
 */
export async function verifyEntries(
	entries: readonly ScriptedEntry[],
	isWanted: (block: PythonBlock, record: PythonRecord) => boolean,
	run: (block: PythonBlock) => Promise<Finding>,
	today: string,
	onEntry: (entry: ScriptedEntry, outcomes: readonly Outcome[]) => void,
): Promise<void> {
	await mapLimit(entries, MAX_PARALLEL, async (entry) => {
		const outcomes: Outcome[] = [];
		for (const block of entry.blocks) {
			const before = entry.record.get(block.digest);
			if (before && !isWanted(block, entry.record)) outcomes.push(before);
			else outcomes.push(dated(await run(block), before, today));
		}
		onEntry(entry, outcomes);
	});
}

function dated(finding: Finding, before: Outcome | undefined, today: string): Outcome {
	const isSame =
		before && printRecord([{ ...finding, date: before.date }]) === printRecord([before]);
	return { ...finding, date: isSame ? before.date : today };
}

/** Writes the record of an entry, unless it is as it was. */
export function writeRecord(folder: string, file: string, outcomes: readonly Outcome[]): void {
	const path = join(folder, recordFile(file));
	const text = printRecord(outcomes);
	if (readText(path) === text) return;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** Deletes the records of entries that have no Python blocks, or do not exist any more. */
export function deleteLeftovers(folder: string, entries: readonly ScriptedEntry[]): void {
	const kept = new Set(entries.map(({ file }) => recordFile(file)));
	for (const name of listFiles(join(folder, 'python'))) {
		const file = `python/${name}`;
		if (/^python\/(?:terms|guides)\/.*\.json$/.test(file) && !kept.has(file)) {
			rmSync(join(folder, file));
		}
	}
}
