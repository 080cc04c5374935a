import { isUtf8 } from 'node:buffer';
import { hiddenCharacter, withoutHidden } from './hidden-characters.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { MAX_BYTES, readingIssue } from './reading-rules.ts';

/** Removes the byte order mark and converts line ends to LF. */
export function normalizeText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Whether a file is UTF-8, and if not, on which line it is not. */
export function checkEncoding(file: string, bytes: Uint8Array): ReadingIssue[] {
	if (isUtf8(bytes)) return [];
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		const hint = 'Save the file as UTF-8';
		return [readingIssue({ rule: 'text-encoding', file, message: 'is encoded in UTF-16', hint })];
	}
	// Bytes of Latin-1 are characters, so that lines can be split as text.
	const lines = Buffer.from(bytes).toString('latin1').split('\n');
	const line = 1 + lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1')));
	const message = 'has bytes that are not UTF-8';
	const hint = 'Save the file as UTF-8';
	return [readingIssue({ rule: 'text-encoding', file, line, message, hint })];
}

/**
 * Index of the first line with a mark of an unfinished merge, outside of code blocks, which may show
 * one; -1 if there is none.
 */
function mergeMarker(lines: readonly string[]): number {
	let fence = '';
	return lines.findIndex((line) => {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (mark && !fence) fence = mark;
		else if (mark?.startsWith(fence) && line.trim() === mark) fence = '';
		return !fence && /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line);
	});
}

/** Problems that keep a file from being parsed. */
export function checkText(file: string, text: string): ReadingIssue[] {
	const size = Buffer.byteLength(text);
	if (size > MAX_BYTES) {
		const message = `is ${Math.ceil(size / 1024)} kB, over the limit of ${MAX_BYTES / 1024} kB`;
		return [readingIssue({ rule: 'file-sizes', file, message, hint: 'Split it' })];
	}
	const lines = text.split('\n');
	const marker = mergeMarker(lines);
	if (marker !== -1) {
		const message = `has the mark of a merge, "${lines[marker]!.slice(0, 7)}"`;
		const hint = 'Keep what is right of the two versions, and delete the marks';
		const rule = 'no-merge-marks';
		return [readingIssue({ rule, file, line: marker + 1, message, hint })];
	}
	return lines.flatMap((content, index) => {
		const code = hiddenCharacter(content);
		if (!code) return [];
		const message = `contains the hidden character ${code}`;
		const rule = 'no-hidden-characters';
		const line = index + 1;
		const find = String.fromCodePoint(parseInt(code.slice(2), 16));
		const fix = { line, find, replacement: withoutHidden(find) };
		return readingIssue({ rule, file, line, message, hint: 'Delete it', fix });
	});
}
