import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../site/edition.ts';
import { loadPages } from './engine.ts';
import type { RenderJob, RenderReply } from './render-worker.ts';
import type { SiteWriter } from './site-writer.ts';

/** Fewer pages are rendered faster than a worker starts. */
const MIN_PAGES_FOR_WORKER = 100;

/**
 * Renders and writes pages. If many terms have changed, a worker thread renders their pages.
 *
 * @param onProgress Called with the number of pages written.
 */
export async function renderPages(
	edition: Edition,
	job: RenderJob,
	writer: SiteWriter,
	onProgress: (done: number) => void,
): Promise<void> {
	const { terms } = edition.urls;
	const isTerm = (path: string) => path.startsWith(terms) && path !== terms;
	const termPages = job.pages.filter(([path]) => isTerm(path));
	const useWorker = availableParallelism() > 1 && termPages.length >= MIN_PAGES_FOR_WORKER;
	const here = useWorker ? job.pages.filter(([path]) => !isTerm(path)) : job.pages;
	let [doneHere, doneInWorker] = [0, 0];
	const inWorker = useWorker
		? renderInWorker({ ...job, pages: termPages }, (done) => {
				doneInWorker = done;
				onProgress(doneHere + doneInWorker);
			})
		: undefined;
	// Avoids an unhandled rejection before it is awaited below.
	inWorker?.catch(() => {});
	if (here.length > 0) {
		const renderPage = await loadPages(job.engine);
		for (const [path, key] of here) {
			writer.write(path, await renderPage(edition, path), key);
			onProgress(++doneHere + doneInWorker);
		}
	}
	Object.assign(writer.files, await inWorker);
}

function renderInWorker(
	job: RenderJob,
	onProgress: (done: number) => void,
): Promise<SiteWriter['files']> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: job });
		worker.on('message', (reply: RenderReply) => {
			if (typeof reply === 'number') onProgress(reply);
			else resolve(reply);
		});
		worker.on('error', reject);
		worker.on('exit', () =>
			reject(new Error('The worker thread that renders pages exited early.')),
		);
	});
}
