import type { ServerResponse } from 'node:http';

/** Makes open pages load again whenever there is something new to show. */
export interface LiveReload {
	/** What pages are rendered from changes with it; unique across runs of the server. */
	readonly version: string;
	/** Tells all open pages that there is a new version. */
	announce(): void;
	/** Keeps a response open to tell its page about versions, the current one first. */
	listen(response: ServerResponse): void;
	/** A script that loads the page again as soon as the version is another than its own. */
	readonly script: string;
}

/**
 * The version in the address of the script is that of its page, so that no change between rendering
 * and listening is lost. Browsers allow six connections to a server: hidden pages do without.
 */
const SCRIPT = `const mine = new URL(import.meta.url).searchParams.get('version');
let source;
function listen() {
	source?.close();
	if (document.hidden) return;
	source = new EventSource(new URL('@changes', import.meta.url));
	source.onmessage = ({ data }) => {
		if (data === mine) return;
		source.close();
		location.reload();
	};
}
document.addEventListener('visibilitychange', listen);
listen();
`;

export function createLiveReload(): LiveReload {
	const listeners = new Set<ServerResponse>();
	const run = Date.now().toString(36);
	let count = 0;
	const version = () => `${run}-${count}`;
	const tell = (listener: ServerResponse) => listener.write(`data: ${version()}\n\n`);
	return {
		get version() {
			return version();
		},
		announce() {
			count++;
			listeners.forEach(tell);
		},
		listen(response) {
			response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
			response.write('retry: 500\n\n');
			listeners.add(response);
			response.on('close', () => listeners.delete(response));
			tell(response);
		},
		script: SCRIPT,
	};
}
