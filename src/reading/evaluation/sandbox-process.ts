import type { Block, BlockResult } from './block.ts';
import { evaluateBlock } from './evaluate-block.ts';

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
		const result = await evaluateBlock(block);
		process.send!({ id, result } satisfies SandboxReply);
	});
});
