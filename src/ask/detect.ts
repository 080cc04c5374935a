import { cut, QUESTION_LIMIT } from '../search/bounds.ts';

/** What somebody put into the box. */
export type InputKind = 'question' | 'text' | 'code';

const CODE_LINE =
	/^\s*(?:import |from \w|def |class \w+[(:{]|const |let |var |function |return\b|for .*[:{]$|if .*[:{]$|@\w|#include|\}|\)|<\/?\w+[ >])|[;{}]\s*$|^\s*[\w.[\]"']+\s*[-+*/]?=\s*\S|\w\(.*\)\s*:?$|=>|^\s*(?:- )?["']?[\w-]+["']?\s*:(?:\s*[^\s,]+,?)?\s*(?:#.*)?$/;
const QUESTION =
	/\?\s*$|^(?:please |hey |hi |so |ok )*(?:what|whats|why|how|which|who|when|where|is|are|does|do|can|could|should|explain|define|describe|compare|difference|show|list|give|tell|formula|equation|example|prerequisites?|wtf)\b|\b(?:vs\.?|versus)\b|(?:[,.;:]\s+|\b(?:and|so|but)\s+)(?:what|why|how|who|when|where)(?: \w+)?(?:'?s| is| are| was| does| do| did| can| should| would| to)\b|\b(?:meaning|definition|explained|formula|equation|example|pitfalls)\s*$/i;
/** Words up to which a text without a full stop is a question or a name. */
const SHORT = 12;
/** Words beyond which nothing is a question. */
const LONG = 70;
const CODE_SHARE = 0.5;
/** Characters that are looked at, and those of a line, of which both ends tell what it is. */
const SAMPLE = 20_000;
const LINE_END = 200;

/** Tells a question from a passage and from code. */
export function detectInput(input: string): InputKind {
	const text = cut(input.trim(), SAMPLE);
	const lines = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(endsOf);
	const code = lines.filter((line) => CODE_LINE.test(line)).length / Math.max(1, lines.length);
	const words = text.split(/\s+/).length;
	const prose = /(?<![a-z])[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(text);
	if (code >= CODE_SHARE && (lines.length > 1 || !prose) && /[=()[\]{}:;]/.test(text))
		return 'code';
	if (text.length > QUESTION_LIMIT) return 'text';
	if (words <= LONG && QUESTION.test(text)) return 'question';
	return words <= SHORT && !/[.!]\s*$/.test(text) ? 'question' : 'text';
}

function endsOf(line: string): string {
	return line.length <= 2 * LINE_END ? line : line.slice(0, LINE_END) + line.slice(-LINE_END);
}
