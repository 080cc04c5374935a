import { join } from 'node:path';
import { digestOf, digestOfFiles } from './digest.ts';
import { CACHE_FOLDER, LOCKS, PROGRAM } from './program.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';

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

/** A digest of folders of `src/`, the package versions and the Node.js version, for cache keys. */
export function digestOfSources(...folders: readonly string[]): string {
	const paths = folders.map((folder) => join(PROGRAM, 'src', folder));
	const sources = digestOfFiles(paths, (file) => /(?<!\.test)\.[jt]s$/.test(file));
	return digestOf(process.version, digestOfFiles(LOCKS), sources);
}
