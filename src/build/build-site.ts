import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileGlossary } from '../glossary/compile.ts';
import type { Issue } from '../glossary/issues.ts';
import type { Content } from '../glossary/rules/rule.ts';
import { createUrls } from '../glossary/urls.ts';
import { searchedPages } from '../outputs/searched-pages.ts';
import { cacheOf } from '../reading/cache.ts';
import type { CheckResult } from '../reading/check-content.ts';
import { checkContent } from '../reading/check-content.ts';
import { digestOf } from '../reading/digest.ts';
import { readHistory } from '../reading/read-history.ts';
import { overrideSite } from '../reading/site-overrides.ts';
import type { EditionSource } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import { siteFiles } from '../site/files.ts';
import { pagePaths } from '../site/page-paths.ts';
import type { Engine } from './engine.ts';
import { prepareEngine } from './engine.ts';
import { keptTools } from './kept-tools.ts';
import { isCurrent, readManifest, writeManifest } from './manifest.ts';
import { pageKeys } from './page-keys.ts';
import type { Progress } from './progress.ts';
import { renderPages } from './render-pages.ts';
import { makeSearchIndex } from './search-index.ts';
import type { Settings } from './settings.ts';
import type { SiteWriter, WriterOptions } from './site-writer.ts';
import { createWriter } from './site-writer.ts';
import { openStaging } from './staging.ts';
import type { Stage } from './stopwatch.ts';
import { startStopwatch } from './stopwatch.ts';
import { lockTarget } from './target-lock.ts';

/** What a build did. */
export interface BuildReport {
	content: Content;
	pages: number;
	/** Pages that were rendered; the others had not changed. */
	rendered: number;
	/** Blocks that were executed; the others had not changed. */
	evaluated: number;
	stages: readonly Stage[];
}

/** The content has problems. */
export class ContentProblems extends Error {
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super('The content has problems.');
		this.issues = issues;
	}
}

/**
 * Builds a site: content and pages are read and compiled at the same time, then everything is
 * written beside the target and put in its place at the end.
 *
 * @throws ContentProblems, EngineFailure or TargetBusy; the target is then as it was.
 */
export async function buildSite(settings: Settings, progress: Progress): Promise<BuildReport> {
	const stopwatch = startStopwatch();
	const { out, base } = settings;
	const unlock = await lockTarget(out);
	try {
		const [{ content, evaluated, digest }, engine] = await readAndCompile(settings, progress);
		stopwatch.lap('read content, compile pages');
		const site = overrideSite(content.site);
		const history = readHistory(settings.content);
		const input = digestOf(engine.key, digest, base, JSON.stringify([site, ...history]));
		const last = readManifest(out);
		const report = { content, evaluated, stages: stopwatch.stages };
		if (isCurrent(out, last, input)) {
			const pages = Object.values(last.files).filter(({ key }) => key !== undefined);
			return { ...report, pages: pages.length, rendered: 0 };
		}
		const glossary = compileGlossary({ ...content, site });
		const staging = openStaging(out);
		try {
			const source = { glossary, base, history };
			const pictures = join(settings.content, 'images');
			const target = {
				folder: staging.folder,
				root: createUrls(base).home,
				last: { folder: out, files: last.files },
			};
			const { files, ...counts } = await writeSite(target, source, pictures, engine, progress);
			stopwatch.lap('write pages, files, search index');
			staging.publish();
			writeManifest(out, { input, files });
			stopwatch.lap('publish');
			return { ...report, ...counts };
		} finally {
			staging.discard();
		}
	} finally {
		unlock();
	}
}

async function readAndCompile(
	settings: Settings,
	progress: Progress,
): Promise<[CheckResult & { content: Content }, Engine]> {
	const stop = new AbortController();
	const compiling = prepareEngine(settings, stop.signal);
	// Its failure is of interest once the content is known to be good.
	compiling.catch(() => {});
	const onProgress = (done: number, total: number) => progress.report('Reading', done, total);
	const store = cacheOf('entries');
	const checked = await checkContent(resolve(settings.content), { store, onProgress });
	const { content, issues } = checked;
	if (!content || issues.length > 0) {
		stop.abort();
		throw new ContentProblems(issues);
	}
	store.sweep();
	return [{ ...checked, content }, await compiling];
}

async function writeSite(
	target: WriterOptions,
	source: Omit<EditionSource, 'tools'>,
	pictures: string,
	engine: Engine,
	progress: Progress,
): Promise<Pick<BuildReport, 'pages' | 'rendered'> & { files: SiteWriter['files'] }> {
	const tools = keptTools();
	const edition = createEdition({ ...source, tools });
	const writer = createWriter(target);
	writer.copy(engine.assets, edition.urls.home);
	if (existsSync(pictures)) writer.copy(pictures, edition.urls.pictures);
	const indexes = cacheOf('search');
	const searching = makeSearchIndex(searchedPages(source.glossary), engine.key, indexes);

	const keys = [...pageKeys(edition, engine.key, pagePaths(edition))];
	const pages = keys.filter(([path, key]) => !writer.keep(path, key));
	const rendering = renderPages(edition, { engine, source, pages, target }, writer, (done) =>
		progress.report('Pages', done, pages.length),
	);
	const writing = async () => {
		for (const [address, content] of siteFiles(edition)) writer.write(address, await content());
	};
	const [, , index] = await Promise.all([rendering, writing(), searching]);
	for (const [path, bytes] of index) writer.write(edition.urls.pagefind + path, bytes);
	tools.save();
	indexes.sweep();
	return { pages: keys.length, rendered: pages.length, files: writer.files };
}
