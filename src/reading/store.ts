import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';

/**
 * A cache of texts on disk; keys are digests of all inputs. Failing reads and writes are ignored,
 * because losing the cache only costs time.
 */
export interface Store {
	get(key: string): string | undefined;
	put(key: string, text: string): void;
	/** Deletes unused items, oldest first; keeps as many as this run has used plus a reserve. */
	sweep(): void;
}

let writes = 0;

/** @param reserve Number of unused texts that sweeping always keeps. */
export function openStore(folder: string, reserve: number): Store {
	const used = new Set<string>();
	return {
		get(key) {
			used.add(key);
			try {
				const stored = readFileSync(join(folder, key), 'utf8');
				const [checksum, text] = [stored.slice(0, 32), stored.slice(33)];
				return checksum === digestOf(text) ? text : undefined;
			} catch {
				return undefined;
			}
		},
		put(key, text) {
			used.add(key);
			const temporaryFile = join(folder, `${process.pid}-${++writes}.tmp`);
			try {
				mkdirSync(folder, { recursive: true });
				writeFileSync(temporaryFile, `${digestOf(text)}\n${text}`);
				renameSync(temporaryFile, join(folder, key));
			} catch {
				remove(temporaryFile);
			}
		},
		sweep() {
			const unused = listNames(folder)
				.filter((name) => !used.has(name))
				.map((name) => ({ name, changed: changedAt(join(folder, name)) }))
				.sort((a, b) => b.changed - a.changed);
			for (const { name } of unused.slice(used.size + reserve)) {
				remove(join(folder, name));
			}
		},
	};
}

/** Disables caching. */
export const NO_STORE: Store = { get: () => undefined, put: () => {}, sweep: () => {} };

function remove(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// The next sweep tries again.
	}
}

function listNames(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function changedAt(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
