import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function digestOf(...texts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	// Length prefixes distinguish ["ab", "c"] from ["a", "bc"].
	for (const text of texts) {
		const bytes = typeof text === 'string' ? Buffer.from(text) : text;
		hash.update(`${bytes.length}:`).update(bytes);
	}
	return hash.digest('hex').slice(0, 32);
}

/**
 * A digest of the names and contents of files and folders; missing paths are ignored.
 *
 * @param nameOf The name that counts, such as a path relative to a folder that may be moved.
 */
export function digestOfFiles(
	paths: readonly string[],
	include: (path: string) => boolean = () => true,
	nameOf: (path: string) => string = (path) => path,
): string {
	const files = paths.flatMap(filesIn).filter(include).sort();
	return digestOf(
		...files.flatMap((file) => [nameOf(file).replaceAll('\\', '/'), readFileSync(file)]),
	);
}

function filesIn(path: string): string[] {
	try {
		// A recursive readdirSync would follow links.
		return readdirSync(path, { withFileTypes: true }).flatMap((item) => {
			const file = join(path, item.name);
			if (item.isDirectory()) return filesIn(file);
			return item.isFile() ? [file] : [];
		});
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [path] : [];
	}
}
