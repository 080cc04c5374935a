import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { percentEncode } from '../text/percent-encode.ts';
import type { Issue } from '../model/issues.ts';
import { createUrls } from '../model/urls.ts';
import type { Edition } from '../site/edition.ts';
import { entryPath } from '../site/entry-path.ts';
import type { FileContent } from '../site/files.ts';
import { siteFiles } from '../site/files.ts';
import { pagePaths } from '../site/page-paths.ts';
import { SOURCES } from './engine.ts';
import { listenOnFreePort } from './free-port.ts';
import { openLiveEngine } from './live-engine.ts';
import { createLiveReload } from './live-reload.ts';
import { contentProblemPage, problemPage } from './problem-page.ts';
import { redirect, send, sendHtml } from './responses.ts';
import type { Settings } from './settings.ts';
import { watchFolder } from './watch-folder.ts';
import { openWorkspace } from './workspace.ts';

export interface DevServer {
	url: string;
	/** Resolves once the content has been read. */
	read: Promise<void>;
	/** Resolves once pages can be shown, or the problems that keep them from being shown. */
	ready: Promise<void>;
	close(): Promise<void>;
}

export interface DevServerEvents {
	/** Called with all problems whenever they may have changed. */
	onIssues?(issues: readonly Issue[]): void;
	/** Called after each entry of the first reading. */
	onRead?(done: number, total: number): void;
}

/**
 * Serves the current state of a content folder from memory, with its problems on the pages they
 * concern. Full-text search uses the index of the last build.
 *
 * @param port The first port to try.
 */
export async function startDevServer(
	settings: Settings,
	port: number,
	{ onIssues, onRead }: DevServerEvents = {},
): Promise<DevServer> {
	const root = createUrls(settings.base).home;
	const live = createLiveReload();
	const workspace = openWorkspace(settings, {
		onChange(issues) {
			onIssues?.(issues);
			live.announce();
		},
		onProgress: (done, total) => onRead?.(done, total),
	});
	const engine = openLiveEngine(settings, {
		onChange: () => live.announce(),
		async validGuides() {
			const edition = await workspace.current();
			return (slug) => edition?.glossary.guides.has(slug) ?? false;
		},
	});
	const guides = join(settings.content, 'guides');
	const watchers = [
		watchFolder(settings.content, (path) => {
			workspace.invalidate();
			// Guides are compiled with the pages.
			if (path.startsWith(guides) || path === settings.content) engine.invalidate();
		}),
		watch([...SOURCES], { ignoreInitial: true }).on('all', () => engine.invalidate()),
	];
	const searchIndex = sirv(resolve(settings.out, 'pagefind'), { dev: true });
	const images = sirv(join(settings.content, 'images'), { dev: true });
	const fonts = sirv(join(settings.content, 'fonts'), { dev: true });
	const files = new WeakMap<Edition, Map<string, FileContent>>();
	const pages = new WeakMap<Edition, Set<string>>();

	const server = createServer((request, response) => {
		answer(request, response).catch((error: Error) => {
			const log = error.stack ?? error.message;
			sendHtml(response, 500, problemPage('This page could not be rendered', script(), log));
		});
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		// Prevents DNS rebinding: other sites must not be able to read drafts.
		if (!isLocal(request.headers.host))
			return sendHtml(response, 403, 'Available on this machine only.');
		const path = percentEncode(decodePath(request.url).normalize('NFC'));
		if (path === `${root}@changes`) return live.listen(response);
		if (path === `${root}@reload.js`) return send(response, path, live.script);
		if (!path.startsWith(root)) return redirect(response, root);
		const edition = await workspace.current(path);
		if (!edition) return sendHtml(response, 500, contentProblemPage(script(), workspace.issues));
		const { engine: compiled, renderPage } = await engine.current();
		if (engine.problem) {
			const title = 'The pages could not be compiled';
			return sendHtml(response, 500, problemPage(title, script(), engine.problem));
		}
		const known = remember(files, edition, () => siteFiles(edition));
		const file = known.get(path) ?? known.get(`${path}index.html`);
		if (file) return send(response, path, await file());
		// The version before rendering, which takes time.
		const withReload = addScript(script());
		const listed = remember(pages, edition, () => pathsIn(edition));
		if (listed.has(path)) {
			return sendHtml(response, 200, withReload(await renderPage(edition, path)));
		}
		const missing = async () =>
			sendHtml(response, 404, withReload(await renderPage(edition, edition.urls.notFound)));
		request.url = `/${path.slice(root.length)}`;
		if (request.url.startsWith('/pagefind/')) {
			request.url = request.url.slice('/pagefind'.length);
			return searchIndex(request, response, missing);
		}
		if (request.url.startsWith('/images/')) {
			request.url = request.url.slice('/images'.length);
			return images(request, response, missing);
		}
		if (request.url.startsWith('/fonts/')) {
			request.url = request.url.slice('/fonts'.length);
			return fonts(request, response, missing);
		}
		return sirv(compiled.assets, { dev: true })(request, response, missing);
	}

	const script = () => `${root}@reload.js?version=${live.version}`;
	const free = await listenOnFreePort(server, port);
	return {
		url: `http://localhost:${free}${root}`,
		read: workspace.current().then(() => {}),
		ready: workspace.current().then(async (edition) => {
			if (edition) await engine.current().catch(() => {});
		}),
		close: async () => {
			await Promise.all(watchers.map((watcher) => watcher.close()));
			workspace.close();
			server.closeAllConnections();
			server.close();
		},
	};
}

function isLocal(host = ''): boolean {
	return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
}

/** The paths of all pages, that of the problems, and those of entries that cannot be read. */
function pathsIn(edition: Edition): Set<string> {
	const { issues, urls } = edition;
	const broken = issues.flatMap(({ file }) => entryPath(urls, file) ?? []);
	return new Set([...pagePaths(edition), urls.problems, ...broken]);
}

/** Files, because pages must not run inline scripts. */
function addScript(address: string): (html: string) => string {
	const tag = `<script type="module" src="${address}"></script></head>`;
	return (html) => html.replace('</head>', () => tag);
}

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}

function decodePath(url = '/'): string {
	const path = url.split('?', 1)[0]!;
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
