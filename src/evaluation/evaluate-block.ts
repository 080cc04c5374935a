import type { CaptionedFigure, FigureKind } from '../drawing/figures/draw-figure.ts';
import { drawFigure } from '../drawing/figures/draw-figure.ts';
import { FORMULA } from '../drawing/figures/figure-html.ts';
import type { Block, BlockResult } from './block.ts';
import { formatValue } from './format-value.ts';
import { FIGURE_HELPERS } from './sandbox-scripts.ts';
import { revive } from './plain-value.ts';
import type { Run } from './sandbox.ts';
import { ExampleError } from './sandbox.ts';
import { parseVary, VaryError, withValue } from './vary.ts';

/** Maximum length of the output of an example, in characters. */
const MAX_OUTPUT = 5000;

/** Executes a block in a sandbox. Never throws: errors are part of the result. */
export async function evaluateBlock({ kind, code, vary }: Block, run: Run): Promise<BlockResult> {
	try {
		if (kind !== 'run') {
			const figure = await draw(kind, code, run);
			if (vary !== undefined)
				await checkEnds(vary, code, figure, (other) => draw(kind, other, run));
			return { figure };
		}
		const output = formatValue(revive(await run(code)));
		if (output.length <= MAX_OUTPUT) return { output };
		const message = `prints ${output.length} characters, more than ${MAX_OUTPUT}`;
		return { error: message, line: code.split('\n').length };
	} catch (error) {
		const { message } = error as Error;
		if (error instanceof VaryError) return { error: message, line: error.line, hint: error.hint };
		return { error: message, line: error instanceof ExampleError ? error.line : 1 };
	}
}

async function draw(kind: FigureKind, code: string, run: Run): Promise<CaptionedFigure> {
	return drawFigure(kind, revive(await run(code, FIGURE_HELPERS)));
}

/** A figure must be one at both ends of the range, too. */
async function checkEnds(
	vary: string,
	code: string,
	figure: CaptionedFigure,
	redraw: (code: string) => Promise<CaptionedFigure>,
): Promise<void> {
	const { name, from, to } = parseVary(vary, code);
	const formulas = (caption: string) => (caption.match(FORMULA) ?? []).join('\n');
	for (const value of [from, to]) {
		const other = await redraw(withValue(code, name, value)).catch((error: Error) => {
			const message = `with ${name} = ${value}, ${error.message}`;
			throw new VaryError(message, 'Fix the code, or narrow the range');
		});
		if (formulas(other.caption) === formulas(figure.caption)) continue;
		throw new VaryError(
			`with ${name} = ${value}, a formula of the caption is another one`,
			'Write what varies outside of $$',
		);
	}
}
