import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { basename } from 'node:path';
import { JSONParser } from '@streamparser/json';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';
import { findRecords } from './json-records.ts';
import { groupField, readTree } from './json-tree.ts';

/** Keys under which an object holds those below it. */
const CHILDREN = /^(?:children|narrower|subterms|sub_terms|terms|items|nodes)$/;

/** JSON: a list of objects anywhere, objects by name, or a tree of objects. */
export async function readJson(path: string, records?: string): Promise<RawSource> {
	const pattern = records ?? (await recordsIn(path));
	return {
		format: 'json',
		folder: '',
		records: () => readObjects(path, pattern),
	};
}

async function recordsIn(path: string): Promise<string> {
	const file = basename(path);
	const found = await findRecords(withoutMark(path)).catch((error: unknown) => {
		throw new ImportError(`${file} is not JSON: ${(error as Error).message}`);
	});
	if (found === undefined) {
		throw new ImportError(
			`${file} has no list of objects. Name its path in the mapping: records: $.terms.*`,
		);
	}
	return found;
}

/** NDJSON: one object a line. */
export function readLines(path: string): RawSource {
	const file = basename(path);
	return {
		format: 'ndjson',
		folder: '',
		async *records() {
			let line = 0;
			for await (const text of createInterface({
				input: createReadStream(path),
				crlfDelay: Infinity,
			})) {
				line++;
				if (text.trim() === '') continue;
				const place = `${file}, line ${line}`;
				let value: unknown;
				try {
					value = JSON.parse(text.replace(/^\uFEFF/, ''));
				} catch (error) {
					throw new ImportError(`${place} is not JSON: ${(error as Error).message}.`);
				}
				if (value && typeof value === 'object') yield { fields: flatten(value), place };
			}
		},
	};
}

async function* readObjects(path: string, pattern: string): AsyncIterable<RawRecord> {
	const file = basename(path);
	// The top of the stack is kept, so that objects of a map know their key.
	const parser = new JSONParser({ paths: [pattern], keepStack: false });
	let found: { value: unknown; key: string | number | undefined; group: string | undefined }[] = [];
	let failure: Error | undefined;
	const isGrouped = pattern.endsWith('.*.*');
	parser.onValue = ({ value, key, stack }) => {
		// The key of the list or the object that it is in.
		const above = isGrouped ? stack.at(-1)?.key : undefined;
		found.push({ value, key, group: typeof above === 'string' ? above : undefined });
	};
	parser.onError = (error) => void (failure = error);
	let count = 0;
	for await (const chunk of withoutMark(path)) {
		parser.write(chunk);
		if (failure) throw new ImportError(`${file} is not JSON: ${failure.message}`);
		for (const { value, key, group } of found) {
			const grouped = groupField(group);
			if (typeof value === 'string' && typeof key === 'string') {
				yield { fields: { key, value, ...grouped }, place: `${file}, "${key}"` };
				continue;
			}
			if (!value || typeof value !== 'object' || Array.isArray(value)) continue;
			const place = typeof key === 'string' ? `${file}, "${key}"` : `${file}, item ${++count}`;
			const fields = { ...grouped, ...(typeof key === 'string' && { key }), ...value };
			yield* readTree(value, fields, place, CHILDREN);
		}
		found = [];
	}
}

async function* withoutMark(path: string): AsyncIterable<string> {
	let isFirst = true;
	for await (const chunk of createReadStream(path, 'utf8')) {
		yield isFirst ? (chunk as string).replace(/^\uFEFF/, '') : (chunk as string);
		isFirst = false;
	}
}
