import type { Block, BlockResult } from './block.ts';
import { evaluateBlock } from './evaluate-block.ts';

/** What a box is asked. */
export interface BoxRequest {
	id: number;
	block: Block;
}

/** What it answers. */
export interface BoxReply {
	id: number;
	result: BlockResult;
}

// The process in which blocks run, one after the other.
let last = Promise.resolve();
process.on('message', ({ id, block }: BoxRequest) => {
	last = last.then(async () => {
		const result = await evaluateBlock(block);
		process.send!({ id, result } satisfies BoxReply);
	});
});
