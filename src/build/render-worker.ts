import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../reading/digest.ts';
import type { EditionSource } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import type { Engine } from './engine.ts';
import { loadPages } from './engine.ts';
import { keptTools } from './kept-tools.ts';
import { createWriter } from './site-writer.ts';

/** What a worker is started with. */
export interface RenderJob {
	engine: Engine;
	source: Omit<EditionSource, 'tools'>;
	paths: readonly string[];
	/** Where the pages are written. */
	folder: string;
}

/** What it tells of each page it has written. */
export type WrittenPage = readonly [path: string, content: string];

const { engine, source, paths, folder } = workerData as RenderJob;
const edition = createEdition({ ...source, tools: keptTools() });
const writer = createWriter(folder, edition.urls.home);
const renderPage = await loadPages(engine);
for (const path of paths) {
	const html = await renderPage(edition, path);
	writer.write(path, html);
	parentPort!.postMessage([path, digestOf(html)] satisfies WrittenPage);
}
