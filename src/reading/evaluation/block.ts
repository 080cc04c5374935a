import type { CaptionedFigure, FigureKind } from '../../drawing/figures/draw-figure.ts';

/** A code block that the build executes: an example to print or a figure to draw. */
export interface Block {
	kind: 'run' | FigureKind;
	code: string;
}

export type BlockResult =
	| { output: string }
	| { figure: CaptionedFigure }
	| {
			error: string;
			/** Line of the code, from 1. */
			line: number;
	  };
