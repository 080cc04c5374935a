import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, digestOfFiles } from './digest.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';

/** Safe to delete at any time. */
export const CACHE_FOLDER =
	process.env['GLOSSARY_CACHE'] ||
	fileURLToPath(new URL('../../node_modules/.cache/gloss/', import.meta.url));

/** How many unused items of each kind to keep, for other branches and content folders. */
const RESERVES = {
	entries: 2000,
	artifacts: 50,
	history: 3,
	manifests: 20,
	search: 3,
	cards: 2000,
};

export function cacheOf(kind: keyof typeof RESERVES): Store {
	return openStore(join(CACHE_FOLDER, kind), RESERVES[kind]);
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A digest of folders of `src/`, the package versions and the Node.js version, for cache keys. */
export function digestOfSources(...folders: readonly string[]): string {
	const paths = folders.map((folder) => join(ROOT, 'src', folder));
	const sources = digestOfFiles(paths, (file) => /(?<!\.test)\.ts$/.test(file));
	return digestOf(process.version, digestOfFiles([join(ROOT, 'package-lock.json')]), sources);
}
