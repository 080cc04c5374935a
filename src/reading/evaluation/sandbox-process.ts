import type { Block, BlockResult } from '../../evaluation/block.ts';
import { evaluateBlock } from '../../evaluation/evaluate-block.ts';
import { runLocally } from './local-sandbox.ts';

export interface SandboxRequest {
	id: number;
	block: Block;
}

/** The result of a block, or that the process has started. */
export type SandboxReply = { id: number; result: BlockResult } | 'ready';

// The entry point of a sandbox process, which executes blocks one at a time.
let last = Promise.resolve();
process.send!('ready' satisfies SandboxReply);
process.on('message', ({ id, block }: SandboxRequest) => {
	last = last.then(async () => {
		const result = await evaluateBlock(block, runLocally);
		process.send!({ id, result } satisfies SandboxReply);
	});
});
