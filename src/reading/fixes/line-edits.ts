import type { TextEdit } from './text-edits.ts';

/**
 * Replaces all occurrences of a text in a line, as offsets in the whole text: those outside of inline
 * code or, if there are none, those in it. A text that ends in a letter does not end within a word.
 *
 * @param line 1-based.
 */
export function replaceInLine(
	text: string,
	line: number,
	find: string,
	replacement: string,
): TextEdit[] {
	const lines = text.split('\n');
	const content = lines[line - 1] ?? '';
	const offset = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
	const prose = content.replace(/(`+)[^`].*?\1/g, (code) => '\0'.repeat(code.length));
	const inProse = occurrencesOf(find, prose);
	const found = inProse.length > 0 ? inProse : occurrencesOf(find, content);
	return found.map((index) => ({
		start: offset + index,
		end: offset + index + find.length,
		text: replacement,
	}));
}

function occurrencesOf(find: string, text: string): number[] {
	const within = /[\p{L}\p{N}]$/u.test(find) ? /^[\p{L}\p{M}\p{N}-]/u : undefined;
	const found: number[] = [];
	for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + find.length)) {
		if (!within?.test(text.slice(at + find.length))) found.push(at);
	}
	return found;
}
