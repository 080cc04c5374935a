import { parentPort, workerData } from 'node:worker_threads';
import type { EditionSource } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import type { Engine } from './engine.ts';
import { loadPages } from './engine.ts';
import { cachedTools } from './cached-tools.ts';
import type { WrittenFile } from './manifest.ts';
import type { WriterOptions } from './site-writer.ts';
import { createWriter } from './site-writer.ts';

export interface RenderJob {
	engine: Engine;
	source: Omit<EditionSource, 'tools'>;
	target: WriterOptions;
}

/** The path of a page and its cache key. */
export type PageKey = readonly [path: string, key: string];

/** How many pages have been written since the last reply, or, at the end, the written files. */
export type RenderReply = number | Record<string, WrittenFile>;

// Each number asks for more pages; an empty batch is the end.
const { engine, source, target } = workerData as RenderJob;
const edition = createEdition({ ...source, tools: cachedTools() });
const writer = createWriter(target);
const renderPage = await loadPages(engine);
const reply = (message: RenderReply) => parentPort!.postMessage(message);

parentPort!.on('message', async (pages: readonly PageKey[]) => {
	for (const [path, key] of pages) writer.write(path, await renderPage(edition, path), key);
	if (pages.length > 0) return reply(pages.length);
	reply(writer.files);
	parentPort!.close();
});
reply(0);
