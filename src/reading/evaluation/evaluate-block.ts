import { drawFigure } from '../../drawing/figures/draw-figure.ts';
import type { Block, BlockResult } from './block.ts';
import { formatValue } from './format-value.ts';
import { FIGURE_HELPERS } from './sandbox-scripts.ts';
import { revive } from './plain-value.ts';
import { ExampleError, runInSandbox } from './sandbox.ts';

/** Maximum length of the output of an example, in characters. */
const MAX_OUTPUT = 5000;

/** Executes a block. Never throws: errors are part of the result. */
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
