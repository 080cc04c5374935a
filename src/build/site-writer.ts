import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of a site by their addresses. */
export interface SiteWriter {
	write(address: string, content: string | Uint8Array): void;
	/** The file an address stands for; its folder is there when this returns. */
	fileOf(address: string): string;
	/** Copies a folder into the root of the site. */
	copy(folder: string): void;
}

/**
 * @param folder Where the site is written.
 * @param root Address of its root, `/` or `/sub/`; the site is the same under every root.
 */
export function createWriter(folder: string, root: string): SiteWriter {
	const made = new Set<string>();
	const fileOf = (address: string) => {
		const file = siteFile(folder, root, address);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		return file;
	};
	return {
		fileOf,
		write: (address, content) => writeFileSync(fileOf(address), content),
		copy: (source) => cpSync(source, folder, { recursive: true }),
	};
}

/** The file of an address in a built site. */
export function siteFile(folder: string, root: string, address: string): string {
	const path = address.slice(root.length);
	return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
