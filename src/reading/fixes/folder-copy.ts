import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls a function with a copy of a folder, which is deleted afterward. */
export async function withCopyOf<T>(folder: string, use: (copy: string) => Promise<T>): Promise<T> {
	const temporary = mkdtempSync(join(tmpdir(), 'gloss-check-'));
	try {
		const copy = join(temporary, 'content');
		cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
		return await use(copy);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
