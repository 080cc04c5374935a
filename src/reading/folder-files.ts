import { readdirSync, readFileSync } from 'node:fs';
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

/** Relative paths of all files below a folder, sorted, with forward slashes; empty if it is missing. */
export function listFiles(folder: string): string[] {
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
