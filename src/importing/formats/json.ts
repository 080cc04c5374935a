import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { basename } from 'node:path';
import { JSONParser, Tokenizer, TokenType } from '@streamparser/json';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';
import { flatten } from './flatten.ts';
import { readTree } from './json-tree.ts';

/** Keys under which an object holds those below it. */
const CHILDREN = /^(?:children|narrower|subterms|sub_terms|terms|items|nodes)$/;

const NESTED = /\.(children|narrower|subterms|sub_terms|terms|items|nodes)\.\*(?:\.\1\.\*)+/;
const MAX_DEPTH = 40;

/** JSON: a list of objects anywhere, objects by name, or a tree of objects. */
export async function readJson(path: string, records?: string): Promise<RawSource> {
	const pattern = records ?? (await findRecords(path));
	return {
		format: 'json',
		folder: '',
		records: () => readObjects(path, pattern),
	};
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
	let found: { value: unknown; key: string | number | undefined }[] = [];
	let failure: Error | undefined;
	parser.onValue = ({ value, key }) => void found.push({ value, key });
	parser.onError = (error) => void (failure = error);
	let count = 0;
	for await (const chunk of withoutMark(path)) {
		parser.write(chunk);
		if (failure) throw new ImportError(`${file} is not JSON: ${failure.message}`);
		for (const { value, key } of found) {
			if (typeof value === 'string' && typeof key === 'string') {
				yield { fields: { key, value }, place: `${file}, "${key}"` };
				continue;
			}
			if (!value || typeof value !== 'object' || Array.isArray(value)) continue;
			const place = typeof key === 'string' ? `${file}, "${key}"` : `${file}, item ${++count}`;
			yield* readTree(value, typeof key === 'string' ? { key, ...value } : value, place, CHILDREN);
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

/** The path of the most objects that have names: `$.*`, `$.terms.*`, `$.en.terms.*`. */
async function findRecords(path: string): Promise<string> {
	const counts = new Map<string, number>();
	const stack: { kind: 'list' | 'map'; key: string; isKey: boolean }[] = [];
	const count = (isText: boolean) => {
		const depth = stack.length;
		if (depth < 1 || depth > MAX_DEPTH) return;
		const parents = stack.slice(0, -1).map(({ kind, key }) => (kind === 'list' ? '*' : key));
		// Objects nested in each other count where the outermost are.
		const pattern = ['$', ...parents, '*'].join('.').replace(NESTED, '.$1.*');
		const top = stack.at(-1)!;
		const weight = isText
			? depth <= 2 && top.kind === 'map'
				? 0.01
				: 0
			: 1 / Math.min(depth, pattern.split('.').length) ** 2;
		counts.set(pattern, (counts.get(pattern) ?? 0) + (pattern.length < 200 ? weight : 0));
	};
	const tokenizer = new Tokenizer();
	let failure: Error | undefined;
	tokenizer.onError = (error) => void (failure = error);
	tokenizer.onToken = ({ token, value }) => {
		const top = stack.at(-1);
		if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
			if (token === TokenType.LEFT_BRACE) count(false);
			stack.push({ kind: token === TokenType.LEFT_BRACE ? 'map' : 'list', key: '', isKey: true });
		} else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) stack.pop();
		else if (token === TokenType.COLON && top) top.isKey = false;
		else if (token === TokenType.COMMA && top) top.isKey = true;
		else if (token === TokenType.STRING && top) {
			if (top.kind === 'map' && top.isKey) top.key = String(value);
			else count(true);
		}
	};
	for await (const chunk of withoutMark(path)) {
		tokenizer.write(chunk);
		if (failure) throw new ImportError(`${basename(path)} is not JSON: ${failure.message}`);
		if (counts.size > 20_000) break;
	}
	const [best] = [...counts].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1]);
	if (!best)
		throw new ImportError(
			`${basename(path)} has no list of objects. Name its path in the mapping: records: $.terms.*`,
		);
	return best[0];
}
