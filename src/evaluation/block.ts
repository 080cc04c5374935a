import type { CaptionedFigure, FigureKind } from '../drawing/figures/draw-figure.ts';

/** A code block that the build executes: an example to print or a figure to draw. */
export interface Block {
	kind: 'run' | FigureKind;
	code: string;
	/** The number of a figure that readers may move, as written: see `parseVary`. */
	vary?: string;
}

export type BlockResult =
	| { output: string }
	| { figure: CaptionedFigure }
	| {
			error: string;
			/** Line of the code, from 1; 0 is the line above it. */
			line: number;
			/** What to write instead, if that is known. */
			hint?: string;
	  };
