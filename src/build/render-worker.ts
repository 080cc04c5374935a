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
	/** Paths of the pages, each with its cache key. */
	pages: readonly (readonly [path: string, key: string])[];
	target: WriterOptions;
}

/** The number of pages written so far, or, at the end, the written files. */
export type RenderReply = number | Record<string, WrittenFile>;

const { engine, source, pages, target } = workerData as RenderJob;
const edition = createEdition({ ...source, tools: cachedTools() });
const writer = createWriter(target);
const renderPage = await loadPages(engine);
for (const [index, [path, key]] of pages.entries()) {
	writer.write(path, await renderPage(edition, path), key);
	if (index % 10 === 9) parentPort!.postMessage((index + 1) satisfies RenderReply);
}
parentPort!.postMessage(writer.files satisfies RenderReply);
