import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { createUrls } from '../model/urls.ts';
import { listenOnFreePort } from './free-port.ts';
import type { Settings } from './settings.ts';

export interface ServedSite {
	url: string;
	close(): void;
}

/**
 * Serves a built site like a static host, under its base path.
 *
 * @param port The first port to try.
 * @throws Error if the site has not been built.
 */
export async function serveSite({ out, base }: Settings, port: number): Promise<ServedSite> {
	if (!existsSync(join(out, 'index.html'))) {
		throw new Error(`${out}/ does not exist yet. Run \`npx gloss build\` or \`npx gloss start\`.`);
	}
	const root = createUrls(base).home;
	const files = sirv(out, { etag: true, dev: true });
	const missing = readFileSync(join(out, '404.html'));
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(missing);
		};
		if (!path.startsWith(root)) {
			if (path !== '/') return notFound();
			response.writeHead(302, { location: root });
			return response.end();
		}
		request.url = path.slice(root.length - 1);
		return files(request, response, notFound);
	});
	const free = await listenOnFreePort(server, port);
	return {
		url: `http://localhost:${free}${root}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
