import type { Tree } from '@lezer/common';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

export type Language = 'python' | 'javascript';

/** A part of a program as its parser reads it. */
export interface Parsed extends Piece {
	tree: Tree;
	/** Characters that do not parse, and a little for each place where something is missing. */
	errors: number;
}

const PARSERS = { python, javascript };
/** Parts in a row with more errors than this, by character, after which nothing is read any more. */
const HOPELESS = 3;
const NONSENSE = 0.5;
/** Parts by which the language of a program is told; no more, so that all of them are read. */
const TELLING = HOPELESS;

/** Reads a program, in the language in which it has fewer errors if none is given. */
export function parseProgram(program: string, language?: Language): Parsed[] {
	const pieces = piecesOf(program);
	return parse(pieces, language ?? languageOf(pieces.slice(0, TELLING)));
}

function languageOf(pieces: readonly Piece[]): Language {
	const errorsIn = (language: Language) =>
		parse(pieces, language).reduce((sum, { errors }) => sum + errors, 0);
	return errorsIn('javascript') < errorsIn('python') ? 'javascript' : 'python';
}

function parse(pieces: readonly Piece[], language: Language): Parsed[] {
	const parsed: Parsed[] = [];
	let hopeless = 0;
	for (const piece of pieces) {
		const tree = PARSERS[language].parse(piece.code);
		const errors = countErrors(tree, piece.code);
		parsed.push({ ...piece, tree, errors });
		hopeless = errors > piece.code.length * NONSENSE ? hopeless + 1 : 0;
		if (hopeless === HOPELESS) break;
	}
	return parsed;
}

function countErrors(tree: Tree, code: string): number {
	let errors = 0;
	tree.iterate({
		enter: ({ type, from, to }) => {
			if (type.isError) errors += 2 + code.slice(from, to).trim().length;
		},
	});
	return errors;
}
