import { Worker } from 'node:worker_threads';
import type { SearchedPage } from '../outputs/pages/searched-pages.ts';
import { digestOf } from '../reading/digest.ts';
import type { Store } from '../reading/store.ts';
import type { SearchReply } from './search-worker.ts';

/** The files of a Pagefind index by their path under `pagefind/`. */
export type SearchIndex = ReadonlyMap<string, Uint8Array>;

/**
 * The full-text index of pages; the same pages have the same index, so it is kept.
 *
 * @param code Of what else decides how an index comes out.
 * @throws Error with Pagefind's messages.
 */
export async function makeSearchIndex(
	pages: readonly SearchedPage[],
	code: string,
	store: Store,
): Promise<SearchIndex> {
	const key = digestOf(code, ...pages.flatMap(({ url, html }) => [url, html]));
	const kept = store.get(key);
	if (kept !== undefined) {
		const files = JSON.parse(kept) as [string, string][];
		return new Map(files.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
	}
	const files = await indexPages(pages);
	const texts = files.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
	store.put(key, JSON.stringify(texts));
	return new Map(files);
}

function indexPages(pages: readonly SearchedPage[]): Promise<[string, Uint8Array][]> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
			workerData: pages,
		});
		worker.on('message', (reply: SearchReply) => {
			if ('files' in reply) done(reply.files);
			else fail(new Error(reply.errors.join('\n')));
		});
		worker.on('error', fail);
	});
}
