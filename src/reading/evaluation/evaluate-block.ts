import { drawFigure } from '../../drawing/figures/draw-figure.ts';
import type { Block, BlockResult } from './block.ts';
import { formatValue } from './format-value.ts';
import { FIGURE_HELPERS } from './guest.ts';
import { revive } from './plain-value.ts';
import { ExampleError, runInSandbox } from './sandbox.ts';

/** Characters that an example may print: a page full, not a file. */
const MAX_OUTPUT = 5000;

/** Executes a block; whatever goes wrong with it is its result. */
export async function evaluateBlock({ kind, code }: Block): Promise<BlockResult> {
	try {
		if (kind !== 'run') {
			return { figure: drawFigure(kind, revive(await runInSandbox(code, FIGURE_HELPERS))) };
		}
		const output = formatValue(revive(await runInSandbox(code)));
		if (output.length <= MAX_OUTPUT) return { output };
		const message = `prints ${output.length} characters, more than ${MAX_OUTPUT}`;
		return { error: message, line: code.split('\n').length };
	} catch (error) {
		const { message } = error as Error;
		return { error: message, line: error instanceof ExampleError ? error.line : 1 };
	}
}
