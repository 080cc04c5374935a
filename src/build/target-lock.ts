import { renameSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestOf } from '../reading/digest.ts';

/** Each finds the socket of one more crash or one more build. */
const MAX_ATTEMPTS = 5;

/** The folder is being written to by somebody else. */
export class TargetBusy extends Error {}

/**
 * Keeps other builds from a folder until the returned function is called or this process ends,
 * however it ends: the lock is a socket that listens, which no crash leaves behind.
 *
 * @throws TargetBusy naming the process that holds it.
 */
export async function lockTarget(folder: string): Promise<() => void> {
	const address = addressOf(folder);
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const unlock = await listenAt(address);
		if (unlock) return unlock;
		const holder = await askHolder(address);
		if (holder !== undefined) {
			throw new TargetBusy(`${folder}/ is being written by ${holder}. Wait for it, or stop it.`);
		}
		await removeStale(address);
	}
	throw new TargetBusy(`${folder}/ is being written by another build, begun at the same moment.`);
}

/** Undefined where the address is taken, by somebody who listens or by what a crash left there. */
function listenAt(address: string): Promise<(() => void) | undefined> {
	const since = new Date().toTimeString().slice(0, 8);
	const server = createServer((socket) => {
		socket.on('error', () => {});
		socket.end(`process ${process.pid}, since ${since}`);
	});
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
		);
		server.listen(address, () => {
			server.unref();
			done(() => server.close());
		});
	});
}

function addressOf(folder: string): string {
	const name = `gloss-${digestOf(resolve(folder))}`;
	return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** What the holder says of itself; undefined if nobody listens. */
function askHolder(address: string): Promise<string | undefined> {
	return new Promise((done) => {
		let said = '';
		const socket = connect(address);
		socket.setEncoding('utf8');
		// A holder whose only thread is busy answers late; it is there all the same.
		socket.setTimeout(1000, () => {
			socket.destroy();
			done(said || 'another build');
		});
		socket.on('data', (text: string) => (said += text));
		socket.on('end', () => done(said || 'another build'));
		socket.on('error', () => done(undefined));
	});
}

/**
 * Between asking and removing, another build may have done the same and listen there by now. So
 * the socket is moved aside first, asked again, and put back if it answers.
 */
async function removeStale(address: string): Promise<void> {
	const aside = `${address}.${process.pid}`;
	try {
		renameSync(address, aside);
		if ((await askHolder(aside)) === undefined) unlinkSync(aside);
		else renameSync(aside, address);
	} catch {
		// Another build has removed it.
	}
}
