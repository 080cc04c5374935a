import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';
import { canonicalTag, fieldLanguage } from '../mapping/field-language.ts';
import { roleByName } from '../mapping/field-names.ts';
import { groupField, readTree } from './json-tree.ts';

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
		yield* isStream ? documentIn(value, place) : recordsIn(value, place);
	};
	const isStream = await hasDocuments(path);
	for await (const line of createInterface({
		input: createReadStream(path),
		crlfDelay: Infinity,
	})) {
		number++;
		const isMark = /^(?:%|---|\.\.\.)/.test(line);
		const isStart = isStream ? isMark : /^(?:- |-$|[^\s#-])/.test(line);
		if (isMark && !isStart) continue;
		if (isStart) {
			// `terms:` above a list is no item of its own.
			if (lines.length > 0 && /^[\w-]+:\s*$/.test(lines.at(-1)!) && line.startsWith('- '))
				lines = [];
			yield* flush();
			lines = [];
			start = number;
		}
		if (!isMark) lines.push(number === 1 ? line.replace(/^\uFEFF/, '') : line);
	}
	yield* flush();
}

/** Whether a file has several documents, each an entry. */
async function hasDocuments(path: string): Promise<boolean> {
	let hasContent = false;
	for await (const line of createInterface({ input: createReadStream(path) })) {
		if (hasContent && /^---(?:\s|$)/.test(line)) return true;
		if (/^[^\s#%-]/.test(line)) hasContent = true;
	}
	return false;
}

function* documentIn(value: unknown, place: string): Iterable<RawRecord> {
	const isEntry =
		value &&
		typeof value === 'object' &&
		Object.values(value).some((item) => typeof item === 'string');
	if (isEntry && !Array.isArray(value)) yield { fields: flatten(value), place };
	else yield* recordsIn(value, place);
}

function* recordsIn(value: unknown, place: string, group?: string): Iterable<RawRecord> {
	if (Array.isArray(value)) {
		for (const item of value as unknown[]) {
			if (item && typeof item === 'object' && !Array.isArray(item)) {
				yield* readTree(
					item,
					{ ...groupField(group), ...item },
					place,
					/^(?:children|terms|items)$/,
				);
			} else if (typeof item === 'string') {
				yield { fields: { title: item, ...groupField(group) }, place };
			}
		}
		return;
	}
	if (!value || typeof value !== 'object') return;
	for (const [key, item] of Object.entries(value)) {
		const own = groupField(CONTAINER.test(key) ? undefined : key);
		if (typeof item === 'string') {
			yield { fields: { key, value: item, ...groupField(group) }, place };
		} else if (Array.isArray(item)) yield* recordsIn(item, place, own['(group)']);
		else if (item && typeof item === 'object') {
			if (isGroup(key, item)) yield* recordsIn(item, place, own['(group)']);
			else yield { fields: { ...groupField(group), key, ...flatten(item as object) }, place };
		}
	}
}

/** Names of what holds all entries. */
const CONTAINER =
	/^(?:terms|glossary|entries|items|words|definitions|data|categories|groups|sections|letters|topics|chapters)$/i;

/** Whether an object holds entries by name, rather than being one: all of its values are objects, or texts under names of no field. */
function isGroup(key: string, item: object): boolean {
	const values = Object.values(item) as unknown[];
	const areObjects = values.every(
		(value) => value !== null && typeof value === 'object' && !Array.isArray(value),
	);
	const names = Object.keys(item);
	if (values.length === 0) return false;
	if (areObjects)
		return CONTAINER.test(key) || !names.every((name) => canonicalTag(name) !== undefined);
	const areTexts = values.every((value) => typeof value === 'string');
	const isKnown = (name: string) => roleByName(name) ?? fieldLanguage(name);
	return areTexts && (CONTAINER.test(key) || !names.some(isKnown));
}
