/** A part of a program and its offset. */
export interface CodeChunk {
	start: number;
	code: string;
}

/**
 * Maximum characters parsed at once. The parsers take quadratic time on some inputs, such as unclosed
 * comments or nested errors, and recurse as deeply as their input nests.
 */
const CHUNK_SIZE = 5000;
/** A run of punctuation this long occurs only in comments and strings, so its middle is blanked. */
const PUNCTUATION_RUN = /[!-/:-@[-^`{-~]{100,}/g;
const KEPT_LENGTH = 40;
/** Deeper indentation counts the same. */
const MAX_INDENT = 80;

const CONTINUATION = /[)\]}]|(?:elif|else|except|finally|catch|case|default)\b/y;
const STATEMENT_START =
	/(?:async|class|const|def|export|for|from|function|if|import|let|private|protected|public|return|static|try|var|while|with)\b|@\w/y;

/**
 * Splits a program into chunks that parse in linear time, cutting where statements begin. A program
 * of the usual length is one chunk.
 */
export function splitIntoChunks(program: string): CodeChunk[] {
	const code = program.replace(PUNCTUATION_RUN, blankMiddle);
	const chunks: CodeChunk[] = [];
	for (let start = 0; start < code.length;) {
		const end = code.length - start <= CHUNK_SIZE ? code.length : findCut(code, start);
		chunks.push({ start, code: code.slice(start, end) });
		start = end;
	}
	return chunks;
}

function blankMiddle(run: string): string {
	return (
		run.slice(0, KEPT_LENGTH) + ' '.repeat(run.length - 2 * KEPT_LENGTH) + run.slice(-KEPT_LENGTH)
	);
}

/** The last of the best places to cut in the second half of a chunk. */
function findCut(code: string, start: number): number {
	let best = start + CHUNK_SIZE;
	let lowest = Infinity;
	let line = code.indexOf('\n', start + CHUNK_SIZE / 2) + 1;
	for (; line > 0 && line <= start + CHUNK_SIZE; line = code.indexOf('\n', line) + 1) {
		const penalty = cutPenalty(code, line);
		if (penalty > lowest) continue;
		best = line;
		lowest = penalty;
	}
	return best;
}

/** Penalty for cutting before a line: higher for deeper indentation. */
function cutPenalty(code: string, line: number): number {
	let first = line;
	while (first < line + MAX_INDENT && (code[first] === ' ' || code[first] === '\t')) first += 1;
	const matches = (pattern: RegExp) => {
		pattern.lastIndex = first;
		return pattern.test(code);
	};
	const isBlank = code[first] === '\n' || code[first] === '\r';
	if (isBlank || matches(CONTINUATION)) return 2 * MAX_INDENT + 1;
	return 2 * (first - line) + Number(!matches(STATEMENT_START));
}
