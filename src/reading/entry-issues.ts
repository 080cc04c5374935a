import { ESCAPE, knownFault } from '../model/markup-faults.ts';
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
	if (
		!isExample &&
		/^\s*\{/.test('value' in piece.node ? piece.node.value : '') &&
		/expecting|unexpected/.test(error.message)
	) {
		const message = `js ${piece.kind}: the { here begins a block of statements`;
		const hint = 'Write ({ before the figure and }) after it';
		return readingIssue({ rule: 'figures', file, line: line + 1, field: 'body', message, hint });
	}
	const value = isExample ? 'is printed below it' : 'describes the figure';
	return readingIssue({
		rule: isExample ? 'examples' : 'figures',
		file,
		// The code starts one line after the fence.
		line: line + (error instanceof PieceError ? error.line : 1),
		field: 'body',
		message: `js ${piece.kind}: ${error.message}`,
		hint:
			(error instanceof PieceError && error.hint) ||
			`Fix the code; the value of its last expression ${value}`,
	});
}

/** @param body Text that does not parse. */
export function mdxIssue(
	file: string,
	{ message }: Error,
	body: string,
	bodyLine: number,
): ReadingIssue {
	const [, at = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
	// Of a tag that is never closed, the place is in the text.
	const [, opened = at, start = column] = /closing tag for .*? \((\d+):(\d+)\)/.exec(text) ?? [];
	const place = { file, line: Number(opened) + bodyLine - 1, field: 'body' };
	const line = body.split('\n')[Number(opened) - 1] ?? '';
	const mark = line.slice(Number(start) - 1).search(/[<{]/) + Number(start) - 1;
	const cause = text.replace(/ \((?:note:|mdx)[\s\S]*$/, '').replace(/ \(\d+:\d+\)/g, '');
	const fault = knownFault(mark < 0 ? '' : line.slice(mark)) ?? {
		message: `MDX: ${cause.split('\n')[0]}`,
		hint: ESCAPE,
	};
	return readingIssue({ rule: 'mdx-syntax', ...place, ...fault });
}
