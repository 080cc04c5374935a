import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 64 * 1024;

/** The lines of a file that are not empty, without holding all of them. */
export function* linesOf(path: string): Iterable<string> {
	const file = openSync(path, 'r');
	const buffer = Buffer.alloc(CHUNK);
	const decoder = new TextDecoder();
	let rest = '';
	try {
		for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
			const lines = (rest + decoder.decode(buffer.subarray(0, size), { stream: true })).split('\n');
			rest = lines.pop()!;
			yield* lines.filter(Boolean);
		}
		if (rest) yield rest;
	} finally {
		closeSync(file);
	}
}
