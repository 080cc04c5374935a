import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { digestOf } from '../reading/digest.ts';
import type { Edition } from '../site/edition.ts';
import { loadPages } from './engine.ts';
import type { RenderJob, WrittenPage } from './render-worker.ts';
import type { SiteWriter } from './site-writer.ts';

/** Fewer pages than this are rendered before a worker has started. */
const WORTH_A_WORKER = 100;

/**
 * Renders and writes pages, those of entries in a thread of their own if there are many.
 *
 * @param onPage Told of each page with the digest of what was written.
 */
export async function renderPages(
	edition: Edition,
	job: RenderJob,
	writer: SiteWriter,
	onPage: (path: string, content: string) => void,
): Promise<void> {
	const isEntry = (path: string) =>
		path.startsWith(edition.urls.terms) && path !== edition.urls.terms;
	const entries = job.paths.filter(isEntry);
	const isWorthIt = availableParallelism() > 1 && entries.length >= WORTH_A_WORKER;
	const here = isWorthIt ? job.paths.filter((path) => !isEntry(path)) : job.paths;
	const apart = isWorthIt ? renderApart({ ...job, paths: entries }, onPage) : undefined;
	// The worker is awaited below; until then a failure of it is nobody's.
	apart?.catch(() => {});
	if (here.length > 0) {
		const renderPage = await loadPages(job.engine);
		for (const path of here) {
			const html = await renderPage(edition, path);
			writer.write(path, html);
			onPage(path, digestOf(html));
		}
	}
	await apart;
}

function renderApart(
	job: RenderJob,
	onPage: (path: string, content: string) => void,
): Promise<void> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: job });
		worker.on('message', ([path, content]: WrittenPage) => onPage(path, content));
		worker.on('error', fail);
		worker.on('exit', () => done());
	});
}
