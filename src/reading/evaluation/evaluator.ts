import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Block, BlockResult } from './block.ts';
import type { BoxReply, BoxRequest } from './box.ts';

/** Executes blocks in processes of their own, on all cores. */
export interface Evaluator {
	evaluate(block: Block): Promise<BlockResult>;
	/** How many blocks have been executed. */
	readonly count: number;
	/** Ends its processes. */
	close(): void;
}

/** Milliseconds after which a box that does not answer is killed; it has shorter limits itself. */
const PATIENCE = 60_000;
/** Blocks that wait in a box, so that it need not wait for the next one. */
const AHEAD = 4;
/** More boxes than this cost more memory than they save time. */
const MAX_BOXES = 4;

/** What a box may read: this program and its packages, wherever they are installed. */
const READABLE = [
	fileURLToPath(new URL('../../', import.meta.url)),
	fileURLToPath(import.meta.resolve('zod')).replace(/(?<=node_modules[\\/]).*$/, ''),
];
const BOX = fileURLToPath(new URL('box.ts', import.meta.url));

interface Job {
	block: Block;
	answer(result: BlockResult): void;
}

interface Box {
	process: ChildProcess;
	jobs: Map<number, Job>;
	timer: NodeJS.Timeout | undefined;
	/** Whether it has answered yet. */
	works: boolean;
}

/** Starts no process before the first block. */
export function createEvaluator(): Evaluator {
	const waiting: Job[] = [];
	const boxes = new Set<Box>();
	let count = 0;
	let lastId = 0;

	const open = () => {
		const box: Box = { process: startProcess(), jobs: new Map(), timer: undefined, works: false };
		boxes.add(box);
		box.process.unref();
		box.process.on('message', ({ id, result }: BoxReply) => {
			box.works = true;
			box.jobs.get(id)?.answer(result);
			box.jobs.delete(id);
			watch(box);
			distribute();
		});
		box.process.on('exit', () => abandon(box));
	};

	/** What runs in a box that died has failed; what waited in it goes to another. */
	const abandon = (box: Box) => {
		if (!boxes.delete(box)) return;
		clearTimeout(box.timer);
		const [running, ...rest] = box.jobs.values();
		const error = box.works
			? 'takes too long or too much memory'
			: 'cannot be run here, because the sandbox does not start; run npm ci';
		running?.answer({ error, line: 1 });
		waiting.unshift(...rest);
		distribute();
	};

	/** Counts from the last answer; an idle box does not keep this process from ending. */
	const watch = (box: Box) => {
		clearTimeout(box.timer);
		const { process, jobs } = box;
		if (jobs.size === 0) return void process.channel?.unref();
		process.channel?.ref();
		box.timer = setTimeout(() => process.kill('SIGKILL'), PATIENCE);
	};

	const distribute = () => {
		const wanted = Math.min(MAX_BOXES, availableParallelism(), waiting.length);
		while (boxes.size < wanted) open();
		for (const box of boxes) {
			while (box.jobs.size < AHEAD && waiting.length > 0) {
				const job = waiting.shift()!;
				const id = ++lastId;
				count++;
				box.jobs.set(id, job);
				box.process.send({ id, block: job.block } satisfies BoxRequest);
				if (box.jobs.size === 1) watch(box);
			}
		}
	};

	return {
		evaluate: (block) =>
			new Promise((answer) => {
				waiting.push({ block, answer });
				distribute();
			}),
		get count() {
			return count;
		},
		close: () => {
			for (const box of boxes) {
				boxes.delete(box);
				clearTimeout(box.timer);
				box.process.kill('SIGKILL');
			}
		},
	};
}

/** A process that may read this program, and nothing else: no environment, no children. */
function startProcess(): ChildProcess {
	return fork(BOX, {
		env: {},
		execArgv: [
			'--permission',
			...READABLE.map((folder) => `--allow-fs-read=${folder}*`),
			'--max-old-space-size=512',
		],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
}
