import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileLanguages } from '../model/translate.ts';
import { withoutDrafts } from '../model/drafts.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Issue } from '../model/issues.ts';
import { errorsIn } from '../model/issues.ts';
import type { Content } from '../model/rules/rule.ts';
import { searchablePages } from '../outputs/pages/searchable-pages.ts';
import { cacheOf, digestOfSources } from '../reading/cache.ts';
import { checkContent } from '../reading/check-content.ts';
import { digestOf } from '../reading/digest.ts';
import { readHistory } from '../reading/read-history.ts';
import { readReleases } from '../reading/read-releases.ts';
import type { Store } from '../reading/store.ts';
import { overrideSite } from '../reading/site-overrides.ts';
import type { Edition } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import { siteFiles } from '../site/files.ts';
import { pagePaths } from '../site/page-paths.ts';
import { engineKey, isCompiled, prepareEngine } from './engine.ts';
import { readyCards } from './cards.ts';
import { cachedTools } from './cached-tools.ts';
import { isCurrent, readManifest, writeManifest } from './manifest.ts';
import { pageKeys } from './page-keys.ts';
import type { Progress } from './progress.ts';
import { renderPages } from './render-pages.ts';
import type { RenderJob } from './render-worker.ts';
import type { SearchIndex } from './search-index.ts';
import { makeSearchIndex } from './search-index.ts';
import type { Settings } from './settings.ts';
import type { SiteWriter } from './site-writer.ts';
import { createWriter } from './site-writer.ts';
import type { Staging } from './staging.ts';
import { openStaging } from './staging.ts';
import type { Stage } from './stopwatch.ts';
import { startStopwatch } from './stopwatch.ts';
import { lockTarget } from './target-lock.ts';

type Cards = ReturnType<typeof readyCards>;

export interface BuildReport {
	/** Without drafts. */
	content: Content;
	/** Warnings. */
	issues: readonly Issue[];
	pages: number;
	/** Number of pages rendered; the rest had not changed. */
	rendered: number;
	/** Number of code blocks executed; the rest had not changed. */
	evaluated: number;
	stages: readonly Stage[];
}

export class ContentError extends Error {
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super('The content has problems.');
		this.issues = issues;
	}
}

/**
 * Builds a site: reads content and compiles pages in parallel, writes everything to a staging folder,
 * and replaces the target at the end.
 *
 * @throws ContentError, EngineError, TargetBusyError or UnwritableTargetError, leaving the target
 * unchanged.
 */
export async function buildSite(settings: Settings, progress: Progress): Promise<BuildReport> {
	const unlock = await lockTarget(settings.out);
	const stop = new AbortController();
	try {
		const staging = openStaging(settings.out);
		try {
			return await buildInto(staging, settings, progress, stop.signal);
		} finally {
			staging.discard();
		}
	} finally {
		stop.abort();
		unlock();
	}
}

async function buildInto(
	staging: Staging,
	settings: Settings,
	progress: Progress,
	signal: AbortSignal,
): Promise<BuildReport> {
	const stopwatch = startStopwatch();
	const { out, base } = settings;
	const key = engineKey(settings);
	if (!isCompiled(key)) progress.start('Compiling pages, which takes longest');
	const compiling = prepareEngine(settings, signal, key);
	// Handled below; problems in the content take precedence.
	compiling.catch(() => {});

	const history = readHistory(settings.content, cacheOf('history'));
	const releases = readReleases(settings.content);
	const last = readManifest(out);
	const store = cacheOf('entries');
	const indexes = cacheOf('search');
	let next:
		| {
				input: string;
				glossaries: readonly Glossary[];
				cards: Cards;
				indexing?: Promise<SearchIndex>;
		  }
		| undefined;
	const { content, issues, evaluated } = await checkContent(resolve(settings.content), {
		store,
		onProgress: (done, total) => progress.report('Reading entries', done, total),
		onRead: (read, digest) => {
			progress.start('Checking the rules');
			const site = overrideSite(read.site);
			const glossaries = compileLanguages({ ...withoutDrafts(read), site });
			const glossary = glossaries[0]!;
			const cards = readyCards(glossary);
			const input = digestOf(
				key,
				digest,
				base,
				JSON.stringify([site, ...history, releases, ...cards]),
			);
			next = { input, glossaries, cards };
			if (isCurrent(out, last, input)) return;
			// The slowest step starts while the rules are being applied.
			next.indexing = indexPages(glossaries, indexes);
			// The rules may yet find why it fails.
			next.indexing.catch(() => {});
		},
	});
	if (!content || !next || errorsIn(issues).length > 0) throw new ContentError(issues);
	store.sweep();
	stopwatch.lap('read');

	const report = { content: withoutDrafts(content), issues, evaluated, stages: stopwatch.stages };
	const { input, glossaries, cards, indexing } = next;
	if (!indexing) {
		const pages = Object.values(last.files).filter((file) => file.key !== undefined);
		return { ...report, pages: pages.length, rendered: 0 };
	}

	progress.start('Drawing the map and writing data files');
	const tools = cachedTools();
	const sources = glossaries.map((glossary) => ({
		glossary,
		glossaries,
		base,
		history,
		releases,
		cards,
	}));
	const editions = sources.map((source) => createEdition({ ...source, tools }));
	const edition = editions[0]!;
	// Computes what pages and files need while Astro is still compiling.
	for (const { map, record } of editions) void [map, record];
	stopwatch.lap('compile');

	const root = edition.urls.home;
	const target = { folder: staging.folder, root, last: { folder: out, files: last.files } };
	const writer = createWriter(target);
	const writing = writeFiles(editions, settings, writer);
	// Handled below; problems with the pages take precedence.
	writing.catch(() => {});
	if (!isCompiled(key)) progress.start('Compiling pages');
	const engine = await compiling;
	stopwatch.lap('wait for pages to compile');
	writer.copy(engine.assets, root);
	const pages = await writePages(editions, { engine, sources, target }, writer, progress);
	await writing;
	stopwatch.lap('write');
	progress.start('Indexing texts for search');
	for (const [path, bytes] of await indexing) writer.write(edition.urls.pagefind + path, bytes);
	stopwatch.lap('wait for the full-text index');
	staging.publish();
	writeManifest(out, { input, files: writer.files });
	tools.save();
	indexes.sweep();
	stopwatch.lap('publish');
	return { ...report, ...pages };
}

async function indexPages(glossaries: readonly Glossary[], cache: Store): Promise<SearchIndex> {
	return makeSearchIndex(glossaries.flatMap(searchablePages), digestOfSources(), cache);
}

/** Writes everything that is not made by Astro, giving way to whatever else is ready. */
async function writeFiles(editions: readonly Edition[], { content }: Settings, writer: SiteWriter) {
	const images = join(content, 'images');
	if (existsSync(images)) writer.copy(images, editions[0]!.urls.pictures);
	const fonts = join(content, 'fonts');
	if (existsSync(fonts)) writer.copy(fonts, editions[0]!.urls.font(''));
	for (const [address, makeContent] of editions.flatMap((edition) => [...siteFiles(edition)])) {
		writer.write(address, await makeContent());
		await setImmediate();
	}
}

/** Writes all pages in all languages, rendering only those that have changed. */
async function writePages(
	editions: readonly Edition[],
	job: RenderJob,
	writer: SiteWriter,
	progress: Progress,
): Promise<Pick<BuildReport, 'pages' | 'rendered'>> {
	const keys = editions.flatMap((edition, language) =>
		[...pageKeys(edition, job.engine.key, pagePaths(edition))].map(
			([path, key]) => [path, key, language] as const,
		),
	);
	const pages = keys.filter(([path, key]) => !writer.reuse(path, key));
	await renderPages(editions, job, pages, writer, (done) =>
		progress.report('Rendering pages', done, pages.length),
	);
	return { pages: keys.length, rendered: pages.length };
}
