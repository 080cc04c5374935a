import { copyFileSync, linkSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheOf } from '../reading/cache.ts';
import { digestOf } from '../reading/digest.ts';

/** What the last build of a target knew of it. */
export interface Manifest {
	/** Digest of all that the site was made from. */
	input: string;
	/** Digest of the names, sizes and times of its files when it was published. */
	listing: string;
	/** By their addresses, the key each page was rendered for and the digest of what came of it. */
	pages: PageManifest;
}

export type PageManifest = Readonly<Record<string, readonly [key: string, content: string]>>;

const NOTHING: Manifest = { input: '', listing: '', pages: {} };

/** The manifest of the last build of a target. */
export function readManifest(target: string): Manifest {
	const kept = cacheOf('manifests').get(digestOf(resolve(target)));
	return kept === undefined ? NOTHING : (JSON.parse(kept) as Manifest);
}

export function writeManifest(target: string, input: string, pages: PageManifest): void {
	const manifest: Manifest = { input, listing: listingOf(target), pages };
	cacheOf('manifests').put(digestOf(resolve(target)), JSON.stringify(manifest));
}

/** Whether a target still is the site that was made from the same input. */
export function isCurrent(target: string, manifest: Manifest, input: string): boolean {
	return manifest.input === input && manifest.listing === listingOf(target);
}

function listingOf(target: string): string {
	try {
		const files = readdirSync(target, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort();
		return digestOf(
			...files.map((file) => {
				const { size, mtimeMs } = statSync(file);
				return `${file} ${size} ${mtimeMs}`;
			}),
		);
	} catch {
		return '';
	}
}

/**
 * Takes a page over from the last build if it is still what that build wrote.
 *
 * @returns Whether it was.
 */
export function keepPage(from: string, to: string, content: string): boolean {
	try {
		if (digestOf(readFileSync(from)) !== content) return false;
	} catch {
		return false;
	}
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
	return true;
}
