import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A temporary folder that replaces the target when it is complete. */
export interface Staging {
	readonly folder: string;
	/** Replaces the target. */
	publish(): void;
	/** Deletes the folder and leaves the target unchanged. */
	discard(): void;
}

class UnwritableTargetError extends Error {}

/**
 * Opens a staging folder next to the target, on the same file system, so that it can be renamed.
 * Leftovers of a killed build are removed first. The caller must hold the lock of the target.
 *
 * @throws UnwritableTargetError naming the folder that must be writable.
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
		throw new UnwritableTargetError(
			`${dirname(work)}/ is not writable (${code}). Make it writable, or set GLOSSARY_OUT to another folder.`,
		);
	}
	const discard = () => rmSync(work, { recursive: true, force: true });
	return {
		folder,
		publish() {
			if (existsSync(target)) renameSync(target, previousOf(target));
			renameSync(folder, target);
			discard();
		},
		discard() {
			restoreTarget(target);
			discard();
		},
	};
}

/** Restores the previous target if a build was killed between the two renames in publish(). */
export function restoreTarget(target: string): void {
	if (!existsSync(target) && existsSync(previousOf(target))) renameSync(previousOf(target), target);
}

function workFolder(target: string): string {
	const path = resolve(target);
	return join(dirname(path), `.${basename(path)}-build`);
}

function previousOf(target: string): string {
	return join(workFolder(target), 'last');
}
