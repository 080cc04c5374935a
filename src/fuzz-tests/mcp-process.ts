import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { TEST_SITE } from '../site-tests/test-site.ts';

/** An answer of the server, as far as tests look at it. */
export interface Answer {
	jsonrpc: string;
	id?: unknown;
	result?: { isError?: boolean; content?: { text: string }[] };
	error?: { code: number; message: string };
}

/** The server for agents in a process of its own, spoken to byte by byte. */
export interface McpProcess {
	send(message: string | Uint8Array): void;
	/**
	 * What it has answered since this was last asked, once it has answered a good request too.
	 *
	 * @param id Of a request that has to be answered as well.
	 */
	answers(id?: string | number): Promise<string[]>;
	close(): void;
}

/** Milliseconds for an answer: the longest texts take a second. */
const PATIENCE = 20_000;

function isAnswerTo(line: string, id: string | number): boolean {
	try {
		return (JSON.parse(line) as Answer).id === id;
	} catch {
		return false;
	}
}

/** Starts the server and shakes hands with it. */
export async function startMcp(): Promise<McpProcess> {
	const child = spawn(process.execPath, ['scripts/mcp.ts', TEST_SITE], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const ended = once(child, 'exit').then(() => {
		throw new Error('The server has ended.');
	});
	ended.catch(() => {});
	child.stdin.on('error', () => {});
	let lines: string[] = [];
	let hear = () => {};
	createInterface(child.stdout).on('line', (line) => {
		lines.push(line);
		hear();
	});
	let asked = 0;
	const send = (message: string | Uint8Array) => {
		child.stdin.write(message);
		child.stdin.write('\n');
	};
	const answers = async (id?: string | number) => {
		const good = `good ${++asked}`;
		send(JSON.stringify({ jsonrpc: '2.0', id: good, method: 'tools/list' }));
		const isGood = (line: string) => isAnswerTo(line, good) && line.includes('"lookup"');
		const wanted = [isGood, (line: string) => id === undefined || isAnswerTo(line, id)];
		const answered = new Promise<void>((done) => {
			hear = () => void (wanted.every((is) => lines.some(is)) && done());
			hear();
		});
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, fail) => {
			timer = setTimeout(
				() =>
					fail(new Error(`No answer within ${PATIENCE} ms; so far: ${lines.join().slice(0, 500)}`)),
				PATIENCE,
			);
		});
		await Promise.race([answered, late, ended]).finally(() => clearTimeout(timer));
		const said = lines.filter((line) => !isGood(line));
		lines = [];
		return said;
	};
	const params = {
		protocolVersion: '2025-11-25',
		capabilities: {},
		clientInfo: { name: 'fuzz', version: '1.0.0' },
	};
	send(JSON.stringify({ jsonrpc: '2.0', id: 'hello', method: 'initialize', params }));
	send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
	await answers();
	return { send, answers, close: () => child.kill('SIGKILL') };
}
