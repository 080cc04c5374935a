import type { PlacedPiece } from './markdown/pieces.ts';
import { PieceError } from './markdown/render-piece.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

/** A formula, example, or figure that could not be rendered. */
export interface Failure {
	piece: PlacedPiece;
	error: Error;
}

export function pieceIssue(
	file: string,
	{ piece, error }: Failure,
	bodyLine: number,
): ReadingIssue {
	const line = (piece.node.position?.start.line ?? 1) + bodyLine - 1;
	if (piece.kind === 'formula') {
		const message = `TeX: ${error.message.split('\n')[0]!.trim().replace(/\.$/, '')}`;
		const hint = 'Fix the formula: the text between $$ and $$ must be valid TeX';
		return readingIssue({ rule: 'formulas', file, line, field: 'body', message, hint });
	}
	const isExample = piece.kind === 'run';
	const value = isExample ? 'is printed below it' : 'describes the figure';
	return readingIssue({
		rule: isExample ? 'examples' : 'figures',
		file,
		// The code starts one line after the fence.
		line: line + (error instanceof PieceError ? error.line : 1),
		field: 'body',
		message: `js ${piece.kind}: ${error.message}`,
		hint: `Fix the code; the value of its last expression ${value}`,
	});
}

export function mdxIssue(file: string, { message }: Error, bodyLine: number): ReadingIssue {
	const [, line = '1', text = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
	return readingIssue({
		rule: 'mdx-syntax',
		file,
		line: Number(line) + bodyLine - 1,
		field: 'body',
		message: `MDX: ${text.replace(/ \((?:note:|mdx)[\s\S]*$/, '').split('\n')[0]}`,
		hint: 'Put code in backticks, or escape < and { with \\',
	});
}
