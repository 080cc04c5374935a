import { renameSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestOf } from '../reading/digest.ts';

/** An attempt fails if it finds a stale socket or races with another build. */
const MAX_ATTEMPTS = 5;

export class TargetBusyError extends Error {}

/**
 * Locks a folder until the returned function is called or this process ends. The lock is a listening
 * socket, so that a crash releases it.
 *
 * @throws TargetBusyError naming the process that holds the lock.
 */
export async function lockTarget(folder: string): Promise<() => void> {
	const address = socketPath(folder);
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const unlock = await listenAt(address);
		if (unlock) return unlock;
		const holder = await queryHolder(address);
		if (holder !== undefined) {
			throw new TargetBusyError(
				`${folder}/ is being written by ${holder}. Wait for it to finish, or stop it.`,
			);
		}
		await removeStale(address);
	}
	throw new TargetBusyError(
		`${folder}/ is being written by another build that started at the same time.`,
	);
}

/** Undefined if the address is taken, by a live process or a stale socket. */
function listenAt(address: string): Promise<(() => void) | undefined> {
	const since = new Date().toTimeString().slice(0, 8);
	const server = createServer((socket) => {
		socket.on('error', () => {});
		socket.end(`process ${process.pid}, since ${since}`);
	});
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
		);
		server.listen(address, () => {
			server.unref();
			resolve(() => server.close());
		});
	});
}

/** Where the system has sockets without a file, no stale one is left behind. */
function socketPath(folder: string): string {
	const name = `gloss-${digestOf(resolve(folder))}`;
	if (process.platform === 'linux') return `\0${name}`;
	return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** How the holder describes itself; undefined if nobody is listening. */
function queryHolder(address: string): Promise<string | undefined> {
	return new Promise((resolve) => {
		let output = '';
		const socket = connect(address);
		socket.setEncoding('utf8');
		// A holder whose event loop is busy responds late, but it is alive.
		socket.setTimeout(1000, () => {
			socket.destroy();
			resolve(output || 'another build');
		});
		socket.on('data', (text: string) => (output += text));
		socket.on('end', () => resolve(output || 'another build'));
		socket.on('error', () => resolve(undefined));
	});
}

/**
 * Another build may have removed the stale socket and be listening by now. So the socket is first
 * moved aside, queried again, and moved back if somebody is listening.
 */
async function removeStale(address: string): Promise<void> {
	const aside = `${address}.${process.pid}`;
	try {
		renameSync(address, aside);
		if ((await queryHolder(aside)) === undefined) unlinkSync(aside);
		else renameSync(aside, address);
	} catch {
		// Another build has already removed it.
	}
}
