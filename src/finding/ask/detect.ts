import type { Language } from '../../text/language.ts';
import { withoutTags } from '../../text/without-tags.ts';
import { truncate, QUESTION_LIMIT } from '../search/bounds.ts';

/** The kind of text a user entered. */
export type InputKind = 'question' | 'text' | 'code';

const CODE_LINE =
	/^\s*(?:import |from \w|def |class \w+[(:{]|const |let |var |function |return\b|for .*[:{]$|if .*[:{]$|@\w|#include|\}|\)|<\/?\w+[ >])|[;{}]\s*$|^\s*[\w.[\]"']+\s*[-+*/]?=\s*\S|\w\(.*\)\s*:?$|=>|^\s*(?:- )?["']?[\w-]+["']?\s*:(?:\s*[^\s,]+,?)?\s*(?:#.*)?$/;
/** Closing tags of running text: a page that was copied with its markup. */
const HTML = /<\/(?:p|div|span|a|li|h[1-6]|em|strong|b|i)>/i;
/** Maximum words of a name or a question without question words. */
const MAX_UNMARKED_WORDS = 12;
/** Maximum words of any question. */
const MAX_QUESTION_WORDS = 70;
const MIN_CODE_SHARE = 0.5;
/** Maximum characters examined, in total and at each end of a line. */
const SAMPLE_LENGTH = 20_000;
const LINE_END_LENGTH = 200;

/** Detects whether an input is a question, prose or code. */
export function detectInput(input: string, { questions }: Language): InputKind {
	const sample = truncate(input.trim(), SAMPLE_LENGTH);
	const text = HTML.test(sample) ? withoutTags(sample) : sample;
	const lines = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(trimMiddle);
	const codeShare = lines.filter((line) => CODE_LINE.test(line)).length / Math.max(1, lines.length);
	const words = text.split(/\s+/).length;
	const prose = /(?<![a-z])[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(text);
	if (codeShare >= MIN_CODE_SHARE && (lines.length > 1 || !prose) && /[=()[\]{}:;]/.test(text))
		return 'code';
	if (text.length > QUESTION_LIMIT) return 'text';
	if (words <= MAX_QUESTION_WORDS && questions.looksLikeQuestion.test(text)) return 'question';
	return words <= MAX_UNMARKED_WORDS && !/[.!]\s*$/.test(text) ? 'question' : 'text';
}

function trimMiddle(line: string): string {
	return line.length <= 2 * LINE_END_LENGTH
		? line
		: line.slice(0, LINE_END_LENGTH) + line.slice(-LINE_END_LENGTH);
}
