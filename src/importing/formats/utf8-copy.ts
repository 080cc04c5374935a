import {
	closeSync,
	createReadStream,
	mkdtempSync,
	openSync,
	readSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A file in UTF-8, and how the original was encoded, if it was not. */
export interface Utf8File {
	path: string;
	encoding: 'utf-16le' | 'utf-16be' | 'windows-1252' | undefined;
}

/**
 * The file itself if it is in UTF-8, else a temporary copy that is. Files of Windows programs are in
 * UTF-16, or in Windows-1252 if nothing marks them.
 */
export async function asUtf8(path: string): Promise<Utf8File> {
	const encoding = encodingOfHead(path) ?? ((await isUtf8(path)) ? undefined : 'windows-1252');
	if (!encoding) return { path, encoding };
	const folder = mkdtempSync(join(tmpdir(), 'gloss-utf8-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const copy = join(folder, basename(path));
	const decoder = new TextDecoder(encoding);
	const out = openSync(copy, 'w');
	for await (const chunk of createReadStream(path))
		writeSync(out, decoder.decode(chunk as Uint8Array, { stream: true }));
	writeSync(out, decoder.decode());
	closeSync(out);
	return { path: copy, encoding };
}

/** UTF-16 has a mark, or a zero beside each of the characters that begin a file. */
function encodingOfHead(path: string): Utf8File['encoding'] {
	const file = openSync(path, 'r');
	const head = Buffer.alloc(4);
	const size = readSync(file, head);
	closeSync(file);
	if (size < 4) return undefined;
	const [a, b, c, d] = head as unknown as [number, number, number, number];
	if ((a === 0xff && b === 0xfe) || (a && !b && c && !d)) return 'utf-16le';
	if ((a === 0xfe && b === 0xff) || (!a && b && !c && d)) return 'utf-16be';
	return undefined;
}

async function isUtf8(path: string): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const chunk of createReadStream(path)) {
			decoder.decode(chunk as Uint8Array, { stream: true });
		}
		decoder.decode();
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}
