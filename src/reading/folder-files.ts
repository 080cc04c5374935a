import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from './check-text.ts';

/** Undefined if the file cannot be read. */
export function readBytes(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** Undefined if the file cannot be read. */
export function readText(path: string): string | undefined {
	const bytes = readBytes(path);
	return bytes && normalizeText(bytes.toString());
}

export function isSymbolicLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Relative paths of all files below a folder, sorted, with forward slashes; empty if it is missing
 * or a symbolic link. Links inside of it are listed, never followed. Hidden files are left out, except
 * for an entry without a name.
 */
export function listFiles(folder: string): string[] {
	if (isSymbolicLink(folder)) return [];
	const visit = (path: string): string[] =>
		readdirSync(join(folder, path), { withFileTypes: true })
			.filter(({ name }) => !name.startsWith('.') || name === '.mdx')
			.flatMap((item) => {
				const file = path === '' ? item.name : `${path}/${item.name}`;
				return item.isDirectory() ? visit(file) : file;
			});
	try {
		return visit('').sort();
	} catch {
		return [];
	}
}

/** Folders whose names are those of entries, below a folder, sorted. */
export function foldersNamedLikeEntries(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((item) => item.isDirectory() && item.name.endsWith('.mdx'))
			.map(({ name }) => name)
			.sort();
	} catch {
		return [];
	}
}
