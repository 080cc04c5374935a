import type { Server } from 'node:http';

const MAX_ATTEMPTS = 20;

/**
 * Makes a server listen on the first free port, starting at `first`.
 *
 * @returns The port.
 * @throws Error if too many ports in a row are taken.
 */
export async function listenOnFreePort(server: Server, first: number): Promise<number> {
	for (let port = first; ; port++) {
		const isFree = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'EADDRINUSE' && port < first + MAX_ATTEMPTS) resolve(false);
				else reject(error);
			});
			server.listen(port, 'localhost', () => resolve(true));
		});
		server.removeAllListeners('error');
		if (isFree) return port;
	}
}
