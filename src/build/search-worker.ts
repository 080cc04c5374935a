import { close, createIndex } from 'pagefind';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchedPage } from '../outputs/pages/searched-pages.ts';
import { mapLimit } from '../reading/map-limit.ts';

// A thread of its own, because Pagefind's process waits for an answer to every page, and the main
// thread is busy writing.

/** Pages on their way to Pagefind's process at once. */
const AT_ONCE = 64;

/** What it sends at the end: files by their path, or what Pagefind says is wrong. */
export type SearchReply = { files: [path: string, content: Uint8Array][] } | { errors: string[] };

parentPort!.postMessage(await indexPages(workerData as readonly SearchedPage[]));

async function indexPages(pages: readonly SearchedPage[]): Promise<SearchReply> {
	try {
		const { index, errors } = await createIndex();
		if (!index) return { errors };
		const added = await mapLimit(pages, AT_ONCE, ({ url, html }) =>
			index.addHTMLFile({ url, content: html }),
		);
		// Pagefind's own writeFiles may be killed by close before all bytes are on the disk:
		// https://github.com/Pagefind/pagefind/issues/1271
		const made = await index.getFiles();
		const problems = [...added.flatMap((result) => result.errors), ...made.errors];
		if (problems.length > 0) return { errors: problems };
		return { files: made.files.map(({ path, content }) => [path, content]) };
	} finally {
		await close();
	}
}
