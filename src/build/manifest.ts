import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheOf, digestOfRooms } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';

/** A file as it was when it had been written. */
export interface WrittenFile {
	/** Digest of its content. */
	content: string;
	size: number;
	/** Time of its last change, in milliseconds. */
	time: number;
	/** What a page was rendered for. */
	key?: string;
}

/** What the last build of a target knew of it. */
export interface Manifest {
	/** Digest of all that the site was made from. */
	input: string;
	/** By their paths in the target. */
	files: Readonly<Record<string, WrittenFile>>;
}

const NOTHING: Manifest = { input: '', files: {} };

export function readManifest(target: string): Manifest {
	const kept = cacheOf('manifests').get(keyOf(target));
	return kept === undefined ? NOTHING : (JSON.parse(kept) as Manifest);
}

export function writeManifest(target: string, manifest: Manifest): void {
	const store = cacheOf('manifests');
	store.put(keyOf(target), JSON.stringify(manifest));
	store.sweep();
}

/** Whether a file of the target is as it was written; nobody has touched it since. */
export function isUntouched(target: string, path: string, { size, time }: WrittenFile): boolean {
	const now = statSync(join(target, path), { throwIfNoEntry: false });
	return now?.size === size && now.mtimeMs === time;
}

/** Whether a target still is the site that was made from the same input. */
export function isCurrent(target: string, { input, files }: Manifest, wanted: string): boolean {
	const written = Object.entries(files);
	return (
		input === wanted &&
		written.length > 0 &&
		written.every(([path, file]) => isUntouched(target, path, file))
	);
}

/** Another version of this program may have kept something else. */
function keyOf(target: string): string {
	return digestOf(resolve(target), digestOfRooms('build'));
}
