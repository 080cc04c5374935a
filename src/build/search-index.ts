import { Worker } from 'node:worker_threads';
import type { SearchablePage } from '../outputs/pages/searchable-pages.ts';
import { digestOf } from '../reading/digest.ts';
import type { Store } from '../reading/store.ts';
import type { SearchReply } from './search-worker.ts';

/** The files of a Pagefind index by their path under `pagefind/`. */
export type SearchIndex = ReadonlyMap<string, Uint8Array>;

/**
 * Returns the full-text index of pages, cached by their content.
 *
 * @param code Digest of everything else that affects the index.
 * @throws Error with Pagefind's messages.
 */
export async function makeSearchIndex(
	pages: readonly SearchablePage[],
	code: string,
	store: Store,
): Promise<SearchIndex> {
	const key = digestOf(code, ...pages.flatMap(({ url, html }) => [url, html]));
	const cached = store.get(key);
	if (cached !== undefined) {
		const files = JSON.parse(cached) as [string, string][];
		return new Map(files.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
	}
	const files = await indexPages(pages);
	const texts = files.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
	store.put(key, JSON.stringify(texts));
	return new Map(files);
}

function indexPages(pages: readonly SearchablePage[]): Promise<[string, Uint8Array][]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
			workerData: pages,
		});
		worker.on('message', (reply: SearchReply) => {
			if ('files' in reply) resolve(reply.files);
			else reject(new Error(reply.errors.join('\n')));
		});
		worker.on('error', reject);
	});
}
