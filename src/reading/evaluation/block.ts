import type { CaptionedFigure, FigureKind } from '../../drawing/figures/draw-figure.ts';

/** Code that the build executes: an example whose value is printed, or a figure to draw. */
export interface Block {
	kind: 'run' | FigureKind;
	code: string;
}

/** What became of a block. */
export type BlockResult =
	| { output: string }
	| { figure: CaptionedFigure }
	| {
			error: string;
			/** Line of the code, from 1, on which it happened. */
			line: number;
	  };
