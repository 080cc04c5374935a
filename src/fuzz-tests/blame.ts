import { expect } from 'vitest';
import type { HostileFile } from './hostile-files.ts';
import { narrow } from './narrow.ts';
import { seedNote } from './seeded.ts';

/** Finds what is wrong with some files, or with what came of them. */
export type Inspect = (files: readonly HostileFile[]) => Promise<readonly string[]>;

/** Characters of the files at fault that a failure shows. */
const MAX_SHOWN = 5000;

/** Fails if an inspection finds faults, and names the file that causes them. */
export async function expectNoFaults(
	files: readonly HostileFile[],
	inspect: Inspect,
): Promise<void> {
	const faults = await inspect(files);
	if (faults.length === 0) return;
	const culprits = await narrow(files, async (some) => (await inspect(some)).length > 0);
	const theirs = culprits.length < files.length ? await inspect(culprits) : faults;
	const shown = culprits.map(({ path, content }) => `${path}\n${show(content)}`).join('\n\n');
	expect.fail([seedNote(), ...theirs.slice(0, 20), '', shown.slice(0, MAX_SHOWN)].join('\n'));
}

function show(content: HostileFile['content']): string {
	const isBytes = content instanceof Uint8Array;
	return JSON.stringify(isBytes ? Buffer.from(content).toString('latin1') : content);
}
