import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `src/` and `public/`: this repository, or `lib/` of the installed package. */
export const PROGRAM = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** `node_modules` with the packages of the program: its own, or the one it is installed in. */
const PACKAGES = packagesOf(PROGRAM);

/** What says which versions of packages are installed; a file that does not exist says nothing. */
export const LOCKS: readonly string[] = [
	join(PROGRAM, 'package-lock.json'),
	join(PROGRAM, 'package.json'),
	join(PACKAGES, '.package-lock.json'),
];

/** Where results are kept between runs. */
export const CACHE_FOLDER = process.env['GLOSSARY_CACHE'] || cacheIn(PACKAGES);

/** @param program An absolute path. */
function packagesOf(program: string): string {
	const [, installed] = /^(.*[\\/]node_modules)[\\/]/.exec(program) ?? [];
	return installed ?? join(program, 'node_modules');
}

/** A global installation may belong to another user. */
function cacheIn(packages: string): string {
	try {
		accessSync(packages, constants.W_OK);
		return join(packages, '.cache', 'gloss');
	} catch {
		return join(homedir(), '.cache', 'gloss');
	}
}
