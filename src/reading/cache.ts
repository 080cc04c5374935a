import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, digestOfFiles } from './digest.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';

/** Where everything that may be thrown away is kept. */
export const CACHE =
	process.env['GLOSSARY_CACHE'] ||
	fileURLToPath(new URL('../../node_modules/.cache/gloss/', import.meta.url));

/** How many things of a kind are kept besides those in use: for other branches and folders. */
const RESERVES = { entries: 2000, made: 50, manifests: 20, search: 3 };

/** A store of one kind of thing. */
export function cacheOf(kind: keyof typeof RESERVES): Store {
	return openStore(join(CACHE, kind), RESERVES[kind]);
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The digest of the sources in rooms of `src/`, of the packages they use and of Node.js. */
export function digestOfRooms(...rooms: readonly string[]): string {
	const paths = rooms.map((room) => join(ROOT, 'src', room));
	const sources = digestOfFiles(paths, (file) => /(?<!\.test)\.ts$/.test(file));
	return digestOf(process.version, digestOfFiles([join(ROOT, 'package-lock.json')]), sources);
}
