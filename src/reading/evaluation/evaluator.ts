import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Block, BlockResult } from '../../evaluation/block.ts';
import type { SandboxReply, SandboxRequest } from './sandbox-process.ts';

/** Executes blocks in a pool of sandboxed processes. */
export interface Evaluator {
	/** @throws SandboxError if no process can be started. */
	evaluate(block: Block): Promise<BlockResult>;
	/** Number of executed blocks. */
	readonly count: number;
	/** Kills the processes. */
	close(): void;
}

/** Sandboxes cannot be started on this machine. */
export class SandboxError extends Error {}

/** When to kill an unresponsive process; the sandbox has a lower limit of its own. */
const TIMEOUT_MS = 60_000;
/** Blocks sent to a process in advance, so that it is never idle. */
const MAX_QUEUED = 4;
/** More processes would cost more memory than they save time. */
const MAX_PROCESSES = 4;

/** The only folders that a process may read: this program and its packages. */
const READABLE = [
	fileURLToPath(new URL('../../', import.meta.url)),
	fileURLToPath(import.meta.resolve('zod')).replace(/(?<=node_modules[\\/]).*$/, ''),
];
const ENTRY_POINT = fileURLToPath(new URL('sandbox-process.ts', import.meta.url));

interface Job {
	block: Block;
	resolve(result: BlockResult): void;
	reject(error: SandboxError): void;
}

interface SandboxWorker {
	process: ChildProcess;
	jobs: Map<number, Job>;
	timer: NodeJS.Timeout | undefined;
	isReady: boolean;
}

/**
 * Processes are started on demand.
 *
 * @param entryPoint Module that the processes execute.
 */
export function createEvaluator(entryPoint = ENTRY_POINT): Evaluator {
	const waiting: Job[] = [];
	const workers = new Set<SandboxWorker>();
	let count = 0;
	let lastId = 0;
	let failure: SandboxError | undefined;

	const startWorker = () => {
		const worker: SandboxWorker = {
			process: startProcess(entryPoint),
			jobs: new Map(),
			timer: undefined,
			isReady: false,
		};
		workers.add(worker);
		worker.process.unref();
		worker.process.on('message', (reply: SandboxReply) => {
			worker.isReady = true;
			if (reply === 'ready') return;
			const { id, result } = reply;
			worker.jobs.get(id)?.resolve(result);
			worker.jobs.delete(id);
			restartTimer(worker);
			distribute();
		});
		worker.process.on('exit', () => handleExit(worker));
		// Sending to a process that has just died is an error; its exit is handled.
		worker.process.on('error', () => handleExit(worker));
	};

	/** The running block has failed; the queued ones go back to the main queue. */
	const handleExit = (worker: SandboxWorker) => {
		if (!workers.delete(worker)) return;
		clearTimeout(worker.timer);
		if (!worker.isReady) {
			failure = new SandboxError('The sandbox for examples does not start. Run npm ci.');
			for (const job of [...worker.jobs.values(), ...waiting.splice(0)]) job.reject(failure);
			return;
		}
		const [running, ...rest] = worker.jobs.values();
		running?.resolve({ error: 'takes too long or too much memory', line: 1 });
		waiting.unshift(...rest);
		distribute();
	};

	/** Restarts the timeout. An idle worker does not keep this process alive. */
	const restartTimer = (worker: SandboxWorker) => {
		clearTimeout(worker.timer);
		const { process, jobs } = worker;
		if (jobs.size === 0) return void process.channel?.unref();
		process.channel?.ref();
		worker.timer = setTimeout(() => process.kill('SIGKILL'), TIMEOUT_MS);
	};

	const distribute = () => {
		const workerCount = Math.min(MAX_PROCESSES, availableParallelism(), waiting.length);
		while (workers.size < workerCount) startWorker();
		for (const worker of workers) {
			while (worker.jobs.size < MAX_QUEUED && waiting.length > 0) {
				const job = waiting.shift()!;
				const id = ++lastId;
				count++;
				worker.jobs.set(id, job);
				worker.process.send({ id, block: job.block } satisfies SandboxRequest);
				if (worker.jobs.size === 1) restartTimer(worker);
			}
		}
	};

	return {
		evaluate: (block) =>
			new Promise((resolve, reject) => {
				if (failure) return reject(failure);
				waiting.push({ block, resolve, reject });
				distribute();
			}),
		get count() {
			return count;
		},
		close: () => {
			for (const worker of workers) {
				workers.delete(worker);
				clearTimeout(worker.timer);
				worker.process.kill('SIGKILL');
			}
		},
	};
}

/** Starts a process that can read this program only: no environment, no child processes. */
function startProcess(entryPoint: string): ChildProcess {
	return fork(entryPoint, {
		env: {},
		execArgv: [
			'--permission',
			...READABLE.map((folder) => `--allow-fs-read=${folder}*`),
			'--max-old-space-size=512',
		],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
}
