import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder in the making, which takes the place of another in one step. */
export interface Staging {
	/** Where to write. */
	readonly folder: string;
	/** Puts what was written in the place of the target. */
	publish(): void;
	/** Removes what was written; the target stays as it is. */
	discard(): void;
}

/** Nothing can be written where the folder is to be. */
export class UnwritableTarget extends Error {}

/**
 * Opens a staging folder beside the target, on the same file system, so that renaming is enough.
 * What a killed build left behind is removed first; the caller holds the target's lock.
 *
 * @throws UnwritableTarget naming the folder that would have to be writable.
 */
export function openStaging(target: string): Staging {
	const work = workFolder(target);
	const folder = join(work, 'next');
	try {
		restoreTarget(target);
		rmSync(work, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new UnwritableTarget(
			`${dirname(work)}/ cannot be written (${code}). Make it writable, or set GLOSSARY_OUT to a folder that is.`,
		);
	}
	const discard = () => rmSync(work, { recursive: true, force: true });
	return {
		folder,
		publish() {
			if (existsSync(target)) renameSync(target, lastOf(target));
			renameSync(folder, target);
			discard();
		},
		discard() {
			restoreTarget(target);
			discard();
		},
	};
}

/** Brings back the last good folder where a build was killed between its two renames. */
export function restoreTarget(target: string): void {
	if (!existsSync(target) && existsSync(lastOf(target))) renameSync(lastOf(target), target);
}

function workFolder(target: string): string {
	const path = resolve(target);
	return join(dirname(path), `.${basename(path)}-build`);
}

function lastOf(target: string): string {
	return join(workFolder(target), 'last');
}
