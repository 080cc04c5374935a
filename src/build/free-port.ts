import type { Server } from 'node:http';

/** Ports that are tried before giving up. */
const TRIES = 20;

/**
 * Has a server listen on the first free port from the given one on.
 *
 * @returns The port.
 * @throws Error if none of twenty is free.
 */
export async function listenOnFreePort(server: Server, first: number): Promise<number> {
	for (let port = first; ; port++) {
		const isFree = await new Promise<boolean>((done, fail) => {
			server.once('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'EADDRINUSE' && port < first + TRIES) done(false);
				else fail(error);
			});
			server.listen(port, 'localhost', () => done(true));
		});
		server.removeAllListeners('error');
		if (isFree) return port;
	}
}
