import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What reads badly in an excerpt. */
const NOT_PROSE = ['pre', 'svg', 'math'];

/**
 * Writes the Pagefind index of a built site into `<folder>/pagefind`; it covers the pages that have
 * a `data-pagefind-body`.
 *
 * @throws Error with Pagefind's messages.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
	try {
		const { index, errors } = await createIndex({ excludeSelectors: NOT_PROSE });
		if (!index) throw new Error(errors.join('\n'));
		const added = await index.addDirectory({ path: folder });
		const made = await index.getFiles();
		const problems = [...added.errors, ...made.errors];
		if (problems.length > 0) throw new Error(problems.join('\n'));
		// Pagefind's own writeFiles may be killed by close before all bytes are on the disk:
		// https://github.com/Pagefind/pagefind/issues/1271
		for (const { path, content } of made.files) {
			const file = join(folder, 'pagefind', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
	} finally {
		await close();
	}
}
