import type { Block } from './block.ts';
import { evaluateBlock } from './evaluate-block.ts';

/** The process in which blocks run: it takes `{ id, block }` and answers `{ id, result }`. */
process.on('message', ({ id, block }: { id: number; block: Block }) => {
	process.send!({ id, result: evaluateBlock(block) });
});
