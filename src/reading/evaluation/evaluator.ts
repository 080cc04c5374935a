import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Block, BlockResult } from './block.ts';
import type { SandboxReply, SandboxRequest } from './sandbox-process.ts';

/** Executes blocks in a pool of sandboxed processes. */
export interface Evaluator {
	evaluate(block: Block): Promise<BlockResult>;
	/** Number of executed blocks. */
	readonly count: number;
	/** Kills the processes. */
	close(): void;
}

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
}

interface SandboxWorker {
	process: ChildProcess;
	jobs: Map<number, Job>;
	timer: NodeJS.Timeout | undefined;
	/** Whether it has ever replied. */
	hasReplied: boolean;
}

/** Processes are started on demand. */
export function createEvaluator(): Evaluator {
	const waiting: Job[] = [];
	const workers = new Set<SandboxWorker>();
	let count = 0;
	let lastId = 0;

	const startWorker = () => {
		const worker: SandboxWorker = {
			process: startProcess(),
			jobs: new Map(),
			timer: undefined,
			hasReplied: false,
		};
		workers.add(worker);
		worker.process.unref();
		worker.process.on('message', ({ id, result }: SandboxReply) => {
			worker.hasReplied = true;
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
		const [running, ...rest] = worker.jobs.values();
		const error = worker.hasReplied
			? 'takes too long or too much memory'
			: 'cannot be run here, because the sandbox does not start; run npm ci';
		running?.resolve({ error, line: 1 });
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
			new Promise((resolve) => {
				waiting.push({ block, resolve });
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
function startProcess(): ChildProcess {
	return fork(ENTRY_POINT, {
		env: {},
		execArgv: [
			'--permission',
			...READABLE.map((folder) => `--allow-fs-read=${folder}*`),
			'--max-old-space-size=512',
		],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
}
