import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What reads badly in an excerpt. */
const NOT_PROSE = ['pre', 'svg', 'math'];

/**
 * Writes the Pagefind index of a built site into `<folder>/pagefind`; it covers the pages that have
 * a `data-pagefind-body`.
 *
 * @returns How many pages the site has.
 * @throws Error with Pagefind's messages.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
	try {
		const { index, errors } = await createIndex({ excludeSelectors: NOT_PROSE });
		if (!index) throw new Error(errors.join('\n'));
		const added = await index.addDirectory({ path: folder });
		const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
		const problems = [...added.errors, ...written.errors];
		if (problems.length > 0) throw new Error(problems.join('\n'));
		return added.page_count;
	} finally {
		await close();
	}
}
