/** A part of a program, and where it begins. */
export interface Piece {
	start: number;
	code: string;
}

/**
 * Characters that are parsed at once. The parsers take a time that grows with the square of some
 * inputs, such as unclosed comments or errors in errors, and nest as deeply as their input does.
 */
const PIECE = 5000;
/** Marks in a row of which the middle is left out; only in comments and strings are there as many. */
const MARKS = /[!-/:-@[-^`{-~]{100,}/g;
const KEPT = 40;
/** Columns beyond which a line is as far in as any other. */
const DEEPEST = 80;

const CLOSING = /[)\]}]|(?:elif|else|except|finally|catch|case|default)\b/y;
const OPENING =
	/(?:async|class|const|def|export|for|from|function|if|import|let|private|protected|public|return|static|try|var|while|with)\b|@\w/y;

/**
 * A program in parts that a parser reads in linear time, cut where statements begin. A program of
 * the usual length is one part.
 */
export function piecesOf(program: string): Piece[] {
	const code = program.replace(MARKS, thinOut);
	const pieces: Piece[] = [];
	for (let start = 0; start < code.length;) {
		const end = code.length - start <= PIECE ? code.length : cutBetween(code, start);
		pieces.push({ start, code: code.slice(start, end) });
		start = end;
	}
	return pieces;
}

function thinOut(marks: string): string {
	return marks.slice(0, KEPT) + ' '.repeat(marks.length - 2 * KEPT) + marks.slice(-KEPT);
}

/** The last of the best places for a cut in the second half of a piece. */
function cutBetween(code: string, start: number): number {
	let best = start + PIECE;
	let least = Infinity;
	let line = code.indexOf('\n', start + PIECE / 2) + 1;
	for (; line > 0 && line <= start + PIECE; line = code.indexOf('\n', line) + 1) {
		const awkwardness = awkwardnessOf(code, line);
		if (awkwardness > least) continue;
		best = line;
		least = awkwardness;
	}
	return best;
}

/** How much a cut before a line would tear apart: the further in it stands, the more. */
function awkwardnessOf(code: string, line: number): number {
	let first = line;
	while (first < line + DEEPEST && (code[first] === ' ' || code[first] === '\t')) first += 1;
	const begins = (pattern: RegExp) => {
		pattern.lastIndex = first;
		return pattern.test(code);
	};
	const isBlank = code[first] === '\n' || code[first] === '\r';
	if (isBlank || begins(CLOSING)) return 2 * DEEPEST + 1;
	return 2 * (first - line) + Number(!begins(OPENING));
}
