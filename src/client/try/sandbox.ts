import engineUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import type { Block } from '../../evaluation/block.ts';
import { say } from '../shared/say.ts';
import { trusted } from './trusted.ts';
import type { TryReply, TryRequest } from './try-worker.ts';
import workerUrl from './try-worker.ts?worker&url';

export type Outcome = Exclude<TryReply, 'ready'>;

/** The sandbox stops by itself before; this is for what does not let it. */
const MAX_RUN_MS = 4000;

let engine: Promise<ArrayBuffer> | undefined;
let starting: Promise<Worker> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Executes a block in a thread of its own, after those before it. Never throws. */
export function tryBlock(block: Block): Promise<Outcome> {
	const outcome = last.then(() => execute(block));
	last = outcome;
	return outcome;
}

async function execute(block: Block): Promise<Outcome> {
	let worker: Worker;
	try {
		starting ??= startWorker();
		worker = await starting;
	} catch {
		starting = engine = undefined;
		return { error: say('This browser could not load what runs the code.'), line: 0 };
	}
	const reply = await replyTo(worker, { block }, MAX_RUN_MS).catch(() => undefined);
	if (reply && reply !== 'ready') return reply;
	worker.terminate();
	starting = undefined;
	return { error: say('The code takes too long or too much memory.'), line: 0 };
}

async function startWorker(): Promise<Worker> {
	engine ??= fetch(engineUrl).then((response) => {
		if (!response.ok) throw new Error(`${engineUrl}: ${response.status}`);
		return response.arrayBuffer();
	});
	const worker = new Worker(trusted.scriptUrl(workerUrl), { type: 'module' });
	try {
		await replyTo(worker, { engine: await engine });
	} catch (error) {
		worker.terminate();
		throw error;
	}
	return worker;
}

function replyTo(worker: Worker, request: TryRequest, limit?: number): Promise<TryReply> {
	return new Promise((resolve, reject) => {
		const settle = new AbortController();
		const { signal } = settle;
		const fail = () => {
			settle.abort();
			reject(new Error('The worker failed.'));
		};
		const timer = limit === undefined ? undefined : setTimeout(fail, limit);
		signal.addEventListener('abort', () => clearTimeout(timer));
		worker.addEventListener('error', fail, { signal });
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<TryReply>) => {
				settle.abort();
				resolve(data);
			},
			{ signal },
		);
		worker.postMessage(request);
	});
}
