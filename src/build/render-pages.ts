import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../site/edition.ts';
import { loadPages } from './engine.ts';
import type { RenderJob, RenderReply } from './render-worker.ts';
import type { SiteWriter } from './site-writer.ts';

/** Fewer pages than this are rendered before a worker has started. */
const WORTH_A_WORKER = 100;

/**
 * Renders and writes pages, those of entries in a thread of their own if there are many.
 *
 * @param onProgress Told how many pages are written.
 */
export async function renderPages(
	edition: Edition,
	job: RenderJob,
	writer: SiteWriter,
	onProgress: (done: number) => void,
): Promise<void> {
	const { terms } = edition.urls;
	const isEntry = (path: string) => path.startsWith(terms) && path !== terms;
	const entries = job.pages.filter(([path]) => isEntry(path));
	const isWorthIt = availableParallelism() > 1 && entries.length >= WORTH_A_WORKER;
	const here = isWorthIt ? job.pages.filter(([path]) => !isEntry(path)) : job.pages;
	let [doneHere, doneApart] = [0, 0];
	const apart = isWorthIt
		? renderApart({ ...job, pages: entries }, (done) => {
				doneApart = done;
				onProgress(doneHere + doneApart);
			})
		: undefined;
	// It is awaited below; until then a failure of it is nobody's.
	apart?.catch(() => {});
	if (here.length > 0) {
		const renderPage = await loadPages(job.engine);
		for (const [path, key] of here) {
			writer.write(path, await renderPage(edition, path), key);
			onProgress(++doneHere + doneApart);
		}
	}
	Object.assign(writer.files, await apart);
}

function renderApart(
	job: RenderJob,
	onProgress: (done: number) => void,
): Promise<SiteWriter['files']> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: job });
		worker.on('message', (reply: RenderReply) => {
			if (typeof reply === 'number') onProgress(reply);
			else done(reply);
		});
		worker.on('error', fail);
		worker.on('exit', () => fail(new Error('The thread that renders pages ended early.')));
	});
}
