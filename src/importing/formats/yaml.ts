import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';
import { readTree } from './json-tree.ts';

/**
 * YAML: a list of objects, objects by name, or one list under a key. Items at the left margin are
 * parsed one by one.
 */
export function readYaml(path: string): RawSource {
	return { format: 'yaml', folder: '', records: () => readItems(path) };
}

async function* readItems(path: string): AsyncIterable<RawRecord> {
	const file = basename(path);
	let lines: string[] = [];
	let start = 1;
	let number = 0;
	let wrapped: RegExp | undefined;
	const flush = function* (): Iterable<RawRecord> {
		const text = lines.join('\n');
		if (text.trim() === '' || lines.every((line) => /^\s*(?:#.*)?$/.test(line))) return;
		const place = `${file}, line ${start}`;
		let value: unknown;
		try {
			value = parse(text, { logLevel: 'silent', uniqueKeys: false });
		} catch (error) {
			throw new ImportError(`${place} is not YAML: ${(error as Error).message.split('\n')[0]}`);
		}
		yield* recordsIn(value, place);
	};
	for await (const line of createInterface({
		input: createReadStream(path),
		crlfDelay: Infinity,
	})) {
		number++;
		if (/^(?:%|---|\.\.\.)/.test(line)) continue;
		const isStart = wrapped ? wrapped.test(line) : /^(?:- |-$|[^\s#-])/.test(line);
		if (isStart) {
			// `terms:` above a list is no item of its own.
			if (!wrapped && lines.length > 0 && /^[\w-]+:\s*$/.test(lines.at(-1)!) && /^- /.test(line))
				lines = [];
			yield* flush();
			lines = [];
			start = number;
		}
		lines.push(number === 1 ? line.replace(/^\uFEFF/, '') : line);
	}
	yield* flush();
}

function* recordsIn(value: unknown, place: string): Iterable<RawRecord> {
	if (Array.isArray(value)) {
		for (const item of value as unknown[]) {
			if (item && typeof item === 'object' && !Array.isArray(item)) {
				yield* readTree(item, item, place, /^children$/);
			} else if (typeof item === 'string') yield { fields: { title: item }, place };
		}
		return;
	}
	if (!value || typeof value !== 'object') return;
	for (const [key, item] of Object.entries(value)) {
		if (typeof item === 'string') yield { fields: { key, value: item }, place };
		else if (Array.isArray(item)) yield* recordsIn(item, place);
		else if (item && typeof item === 'object')
			yield { fields: { key, ...flatten(item as object) }, place };
	}
}
