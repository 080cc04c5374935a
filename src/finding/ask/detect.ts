import type { Language } from '../../text/language.ts';
import { cut, QUESTION_LIMIT } from '../search/bounds.ts';

/** What somebody put into the box. */
export type InputKind = 'question' | 'text' | 'code';

const CODE_LINE =
	/^\s*(?:import |from \w|def |class \w+[(:{]|const |let |var |function |return\b|for .*[:{]$|if .*[:{]$|@\w|#include|\}|\)|<\/?\w+[ >])|[;{}]\s*$|^\s*[\w.[\]"']+\s*[-+*/]?=\s*\S|\w\(.*\)\s*:?$|=>|^\s*(?:- )?["']?[\w-]+["']?\s*:(?:\s*[^\s,]+,?)?\s*(?:#.*)?$/;
/** Words up to which a text without a full stop is a question or a name. */
const MAX_UNMARKED_WORDS = 12;
/** Words beyond which nothing is a question. */
const MAX_QUESTION_WORDS = 70;
const MIN_CODE_SHARE = 0.5;
/** Characters that are looked at, and those of a line, of which both ends tell what it is. */
const SAMPLE_LENGTH = 20_000;
const LINE_END_LENGTH = 200;

/** Tells a question from a passage and from code. */
export function detectInput(input: string, { questions }: Language): InputKind {
	const text = cut(input.trim(), SAMPLE_LENGTH);
	const lines = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(endsOf);
	const code = lines.filter((line) => CODE_LINE.test(line)).length / Math.max(1, lines.length);
	const words = text.split(/\s+/).length;
	const prose = /(?<![a-z])[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(text);
	if (code >= MIN_CODE_SHARE && (lines.length > 1 || !prose) && /[=()[\]{}:;]/.test(text))
		return 'code';
	if (text.length > QUESTION_LIMIT) return 'text';
	if (words <= MAX_QUESTION_WORDS && questions.looksLikeQuestion.test(text)) return 'question';
	return words <= MAX_UNMARKED_WORDS && !/[.!]\s*$/.test(text) ? 'question' : 'text';
}

function endsOf(line: string): string {
	return line.length <= 2 * LINE_END_LENGTH
		? line
		: line.slice(0, LINE_END_LENGTH) + line.slice(-LINE_END_LENGTH);
}
