import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../site/edition.ts';
import { loadPages } from './engine.ts';
import type { PageKey, RenderJob, RenderReply } from './render-worker.ts';
import type { SiteWriter } from './site-writer.ts';

/** Fewer pages are rendered faster than a worker starts. */
const MIN_PAGES_FOR_WORKER = 300;
/** How many pages the worker gets at a time. */
const BATCH_SIZE = 16;

/**
 * Renders and writes pages in all languages. If there are many, a worker thread renders half of them.
 *
 * @param onProgress Called with the number of pages written.
 */
export async function renderPages(
	editions: readonly Edition[],
	job: RenderJob,
	pages: readonly PageKey[],
	writer: SiteWriter,
	onProgress: (done: number) => void,
): Promise<void> {
	const isTerm = ([path, , language]: PageKey) => {
		const { terms } = editions[language]!.urls;
		return path.startsWith(terms) && path !== terms;
	};
	// This thread has computed what the other pages show; the worker takes term pages from the end.
	const waiting = [...pages.filter((page) => !isTerm(page)), ...pages.filter(isTerm)];
	let done = 0;
	const report = (count: number) => onProgress((done += count));
	const useWorker = availableParallelism() > 1 && waiting.length >= MIN_PAGES_FOR_WORKER;
	const inWorker = useWorker
		? renderInWorker(job, () => waiting.splice(-BATCH_SIZE), report)
		: undefined;
	// Avoids an unhandled rejection before it is awaited below.
	inWorker?.catch(() => {});
	if (waiting.length > 0) {
		const renderPage = await loadPages(job.engine);
		for (let page = waiting.shift(); page; page = waiting.shift()) {
			const [path, key, language] = page;
			writer.write(path, await renderPage(editions[language]!, path), key);
			report(1);
			// Lets the worker ask for pages.
			await setImmediate();
		}
	}
	Object.assign(writer.files, await inWorker);
}

function renderInWorker(
	job: RenderJob,
	nextBatch: () => PageKey[],
	onProgress: (count: number) => void,
): Promise<SiteWriter['files']> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: job });
		worker.on('message', (reply: RenderReply) => {
			if (typeof reply === 'object') return resolve(reply);
			onProgress(reply);
			worker.postMessage(nextBatch());
		});
		worker.on('error', reject);
		worker.on('exit', () =>
			reject(new Error('The worker thread that renders pages exited early.')),
		);
	});
}
