import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from './check-text.ts';

/** A text file, or undefined if it cannot be read. */
export function readText(path: string): string | undefined {
	try {
		return normalizeText(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/** The files in a folder and all folders in it, sorted, with forward slashes; none if it is missing. */
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
