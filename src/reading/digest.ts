import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short name for texts: equal if and, for all practical purposes, only if they are. */
export function digestOf(...texts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	// The length keeps ["ab", "c"] and ["a", "bc"] apart.
	for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
	return hash.digest('hex').slice(0, 32);
}

/** The digest of files and of everything in folders, names included; of those that exist. */
export function digestOfFiles(
	paths: readonly string[],
	isWanted: (path: string) => boolean = () => true,
): string {
	const files = paths.flatMap(filesIn).filter(isWanted).sort();
	return digestOf(...files.flatMap((file) => [file.replaceAll('\\', '/'), readFileSync(file)]));
}

function filesIn(path: string): string[] {
	try {
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name));
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [path] : [];
	}
}
