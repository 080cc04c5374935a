import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { percentEncode } from '../text/percent-encode.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import type { Issue } from '../model/issues.ts';
import { formatIssues } from '../model/issues.ts';
import { createUrls } from '../model/urls.ts';
import type { Edition } from '../site/edition.ts';
import type { FileContent } from '../site/files.ts';
import { siteFiles } from '../site/files.ts';
import { pagePaths } from '../site/page-paths.ts';
import { SOURCES } from './engine.ts';
import { listenOnFreePort } from './free-port.ts';
import { openLiveEngine } from './live-engine.ts';
import type { Settings } from './settings.ts';
import { openWorkspace } from './workspace.ts';

export interface DevServer {
	url: string;
	close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.md': 'text/markdown',
	'.png': 'image/png',
	'.ttl': 'text/turtle',
	'.xml': 'application/xml',
};

/** Served as a file, because pages must not run inline scripts. */
const RELOAD = `new EventSource('@changes').onmessage = () => location.reload();`;

/**
 * Serves the current state of a content folder from memory. Full-text search uses the index of the
 * last build.
 *
 * @param port The first port to try.
 * @param onIssues Called with all problems whenever they may have changed.
 */
export async function startDevServer(
	settings: Settings,
	port: number,
	onIssues: (issues: readonly Issue[]) => void,
): Promise<DevServer> {
	const root = createUrls(settings.base).home;
	const listeners = new Set<ServerResponse>();
	const reload = () => listeners.forEach((listener) => listener.write('data: changed\n\n'));
	const workspace = openWorkspace(settings, (issues) => {
		onIssues(issues);
		reload();
	});
	const engine = openLiveEngine(settings, reload);
	const watchers = [
		watch(settings.content, { ignoreInitial: true })
			// Changes during the watcher's initial scan are not reported.
			.on('ready', () => workspace.invalidate())
			.on('all', (_event, path) => {
				workspace.invalidate();
				// Guides are compiled with the pages.
				if (path.startsWith(join(settings.content, 'guides'))) engine.invalidate();
			}),
		watch([...SOURCES], { ignoreInitial: true }).on('all', () => engine.invalidate()),
	];
	const searchIndex = sirv(resolve(settings.out, 'pagefind'), { dev: true });
	const images = sirv(join(settings.content, 'images'), { dev: true });
	const files = new WeakMap<Edition, Map<string, FileContent>>();
	const pages = new WeakMap<Edition, Set<string>>();

	const server = createServer((request, response) => {
		answer(request, response).catch((error: Error) => {
			sendHtml(
				response,
				500,
				problemPage('This page could not be rendered', error.stack ?? error.message),
			);
		});
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		// Prevents DNS rebinding: other sites must not be able to read drafts.
		if (!isLocal(request.headers.host))
			return sendHtml(response, 403, 'Available on this machine only.');
		const path = percentEncode(decodePath(request.url).normalize('NFC'));
		if (path === `${root}@changes`) return listen(response);
		if (path === `${root}@reload.js`) return send(response, path, RELOAD);
		if (!path.startsWith(root)) return redirect(response, root);
		const { engine: compiled, renderPage } = await engine.current();
		const edition = await workspace.current();
		if (!edition || engine.problem) {
			const problem = engine.problem ?? formatIssues(workspace.issues);
			return sendHtml(response, 500, problemPage('The site could not be built', problem));
		}
		const known = remember(files, edition, () => siteFiles(edition));
		const file = known.get(path) ?? known.get(`${path}index.html`);
		if (file) return send(response, path, await file());
		const isPage = remember(pages, edition, () => new Set(pagePaths(edition))).has(path);
		if (isPage || hasProblems(edition, path)) {
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
		return sirv(compiled.assets, { dev: true })(request, response, missing);
	}

	function listen(response: ServerResponse): void {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.write('retry: 500\n\n');
		listeners.add(response);
		response.on('close', () => listeners.delete(response));
	}

	const withReload = (html: string) =>
		html.replace('</head>', `<script type="module" src="${root}@reload.js"></script></head>`);

	const free = await listenOnFreePort(server, port);
	return {
		url: `http://localhost:${free}${root}`,
		close: async () => {
			await Promise.all(watchers.map((watcher) => watcher.close()));
			server.closeAllConnections();
			server.close();
		},
	};
}

function isLocal(host = ''): boolean {
	return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
}

/** Whether a path belongs to a term that cannot be read; its page shows the problems. */
function hasProblems({ issues, urls }: Edition, path: string): boolean {
	return issues.some(
		({ file }) => path === urls.term(/^terms\/(.*)\.mdx$/.exec(file.normalize('NFC'))?.[1] ?? ''),
	);
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

function send(response: ServerResponse, path: string, content: string | Uint8Array): void {
	const type = path.endsWith('.js') ? 'text/javascript' : TYPES[extname(path) || '.html'];
	response.writeHead(200, {
		'content-type': `${type ?? 'text/plain'}; charset=utf-8`,
		'cache-control': 'no-store',
	});
	response.end(content);
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
	});
	response.end(html);
}

function redirect(response: ServerResponse, to: string): void {
	response.writeHead(302, { location: to });
	response.end();
}

/** Shown if no page can be rendered; reloads after the next change. */
function problemPage(title: string, problem: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><script type="module">new EventSource('/@changes').onmessage = () => location.reload();</script></head><body><h1>${title}</h1><pre>${escapeMarkup(problem)}</pre></body></html>`;
}
