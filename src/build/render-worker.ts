import { parentPort, workerData } from 'node:worker_threads';
import { memoize } from '../model/memoize.ts';
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
	/** One for each language. */
	sources: readonly Omit<EditionSource, 'tools'>[];
	target: WriterOptions;
}

/** The path of a page, its cache key, and the place of its language. */
export type PageKey = readonly [path: string, key: string, language: number];

/** How many pages have been written since the last reply, or, at the end, the written files. */
export type RenderReply = number | Record<string, WrittenFile>;

// Each number asks for more pages; an empty batch is the end.
const { engine, sources, target } = workerData as RenderJob;
const tools = cachedTools();
const editionOf = memoize((language: number) => createEdition({ ...sources[language]!, tools }));
const writer = createWriter(target);
const renderPage = await loadPages(engine);
const reply = (message: RenderReply) => parentPort!.postMessage(message);

parentPort!.on('message', async (pages: readonly PageKey[]) => {
	for (const [path, key, language] of pages) {
		writer.write(path, await renderPage(editionOf(language), path), key);
	}
	if (pages.length > 0) return reply(pages.length);
	reply(writer.files);
	parentPort!.close();
});
reply(0);
