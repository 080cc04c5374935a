import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.md': 'text/markdown',
	'.png': 'image/png',
	'.ttl': 'text/turtle',
	'.xml': 'application/xml',
};

/** Sends what browsers must not keep. @param path Its extension says what it is; HTML without one. */
export function send(
	response: ServerResponse,
	path: string,
	content: string | Uint8Array,
	status = 200,
): void {
	const type = TYPES[extname(path) || '.html'] ?? 'text/plain';
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'cache-control': 'no-store',
	});
	response.end(content);
}

export function sendHtml(response: ServerResponse, status: number, html: string): void {
	send(response, '.html', html, status);
}

export function redirect(response: ServerResponse, to: string): void {
	response.writeHead(302, { location: to });
	response.end();
}
