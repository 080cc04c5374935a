import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from './check-text.ts';

/** Undefined if the file cannot be read. */
export function readText(path: string): string | undefined {
	try {
		return normalizeText(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

export function isSymbolicLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Relative paths of all files below a folder, sorted, with forward slashes; empty if it is missing
 * or a symbolic link.
 */
export function listFiles(folder: string): string[] {
	if (isSymbolicLink(folder)) return [];
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
			.map((item) =>
				join(item.parentPath, item.name)
					.slice(folder.length + 1)
					.replaceAll('\\', '/'),
			)
			.sort();
	} catch {
		return [];
	}
}
