import { close, createIndex } from 'pagefind';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchablePage } from '../outputs/pages/searchable-pages.ts';
import { mapLimit } from '../reading/map-limit.ts';

// Runs in a worker thread, because Pagefind needs a round trip per page and the main thread is busy
// writing.

const MAX_PENDING_PAGES = 64;

export type SearchReply = { files: [path: string, content: Uint8Array][] } | { errors: string[] };

parentPort!.postMessage(await indexPages(workerData as readonly SearchablePage[]));

async function indexPages(pages: readonly SearchablePage[]): Promise<SearchReply> {
	try {
		const { index, errors } = await createIndex();
		if (!index) return { errors };
		const added = await mapLimit(pages, MAX_PENDING_PAGES, ({ url, html }) =>
			index.addHTMLFile({ url, content: html }),
		);
		// Not writeFiles, which may be killed by close before it is finished:
		// https://github.com/Pagefind/pagefind/issues/1271
		const output = await index.getFiles();
		const problems = [...added.flatMap((result) => result.errors), ...output.errors];
		if (problems.length > 0) return { errors: problems };
		return { files: output.files.map(({ path, content }) => [path, inOrder(path, content)]) };
	} finally {
		await close();
	}
}

/** Pagefind lists the languages in any order. */
function inOrder(path: string, content: Uint8Array): Uint8Array {
	if (path !== 'pagefind-entry.json') return content;
	const entry = JSON.parse(Buffer.from(content).toString()) as { languages: object };
	const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
	return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
