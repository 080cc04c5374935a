import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheOf, digestOfSources } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';

export interface WrittenFile {
	/** Digest of its content. */
	content: string;
	size: number;
	/** Modification time in milliseconds. */
	time: number;
	/** Cache key of a page. */
	key?: string;
}

/** What the last build wrote to a target. */
export interface Manifest {
	/** Digest of all inputs. */
	input: string;
	/** By path in the target. */
	files: Readonly<Record<string, WrittenFile>>;
}

const EMPTY_MANIFEST: Manifest = { input: '', files: {} };

export function readManifest(target: string): Manifest {
	const text = cacheOf('manifests').get(keyOf(target));
	return text === undefined ? EMPTY_MANIFEST : (JSON.parse(text) as Manifest);
}

export function writeManifest(target: string, manifest: Manifest): void {
	const store = cacheOf('manifests');
	store.put(keyOf(target), JSON.stringify(manifest));
	store.sweep();
}

/** Whether a file of the target has not been modified since it was written. */
export function isUntouched(target: string, path: string, { size, time }: WrittenFile): boolean {
	const now = statSync(join(target, path), { throwIfNoEntry: false });
	return now?.size === size && now.mtimeMs === time;
}

/** Whether a target is up to date and unmodified. */
export function isCurrent(target: string, { input, files }: Manifest, wanted: string): boolean {
	const written = Object.entries(files);
	return (
		input === wanted &&
		written.length > 0 &&
		written.every(([path, file]) => isUntouched(target, path, file))
	);
}

/** Includes the code, because other versions may use another manifest format. */
function keyOf(target: string): string {
	return digestOf(resolve(target), digestOfSources('build'));
}
