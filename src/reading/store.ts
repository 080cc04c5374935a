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
 * Texts kept on disk between runs by a digest of everything they were made from. Losing them costs
 * time and nothing else: what cannot be read counts as absent, what cannot be written is not kept.
 */
export interface Store {
	get(key: string): string | undefined;
	put(key: string, text: string): void;
	/**
	 * Deletes what this run has not asked for, oldest first, down to twice what it has and a
	 * reserve.
	 */
	sweep(): void;
}

let writes = 0;

/**
 * A store in a folder, which is made when the first text is put into it.
 *
 * @param reserve How many texts sweeping leaves besides twice those of this run.
 */
export function openStore(folder: string, reserve: number): Store {
	const used = new Set<string>();
	return {
		get(key) {
			used.add(key);
			try {
				const stored = readFileSync(join(folder, key), 'utf8');
				const [seal, text] = [stored.slice(0, 32), stored.slice(33)];
				return seal === digestOf(text) ? text : undefined;
			} catch {
				return undefined;
			}
		},
		put(key, text) {
			used.add(key);
			const draft = join(folder, `${process.pid}-${++writes}.tmp`);
			try {
				mkdirSync(folder, { recursive: true });
				writeFileSync(draft, `${digestOf(text)}\n${text}`);
				renameSync(draft, join(folder, key));
			} catch {
				remove(draft);
			}
		},
		sweep() {
			const stale = listNames(folder)
				.filter((name) => !used.has(name))
				.map((name) => ({ name, at: changedAt(join(folder, name)) }))
				.sort((a, b) => b.at - a.at);
			for (const { name } of stale.slice(used.size + reserve)) {
				remove(join(folder, name));
			}
		},
	};
}

/** A store that keeps nothing. */
export const NO_STORE: Store = { get: () => undefined, put: () => {}, sweep: () => {} };

function remove(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// The next sweep may have more luck.
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
