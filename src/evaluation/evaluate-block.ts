import { drawFigure } from '../figures/draw-figure.ts';
import type { Block, BlockResult } from './block.ts';
import { formatValue } from './format-value.ts';
import { evaluate, ExampleError } from './evaluate.ts';

/** What a figure may call: evenly spaced numbers, and points along a function. */
const HELPERS = `
const range = (from, to, count = 61) =>
	Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
const curve = (f, from, to, count = 61) => range(from, to, count).map((x) => [x, f(x)]);
`;

/** Executes a block; whatever goes wrong is its result. */
export function evaluateBlock({ kind, code }: Block): BlockResult {
	try {
		return kind === 'run'
			? { output: formatValue(evaluate(code)) }
			: { figure: drawFigure(kind, evaluate(code, HELPERS)) };
	} catch (error) {
		const { message } = error as Error;
		return { error: message, line: error instanceof ExampleError ? error.line : 1 };
	}
}
