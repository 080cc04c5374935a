import type { ReadingIssue } from './reading-rules.ts';
import { MAX_BYTES, readingIssue } from './reading-rules.ts';

/**
 * Invisible characters: controls except tab and line feed, bidirectional formatting characters, and
 * the private use area.
 */
const HIDDEN =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF]/;

/** Removes the byte order mark and converts line ends to LF. */
export function normalizeText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Problems that keep a file from being parsed. */
export function checkText(file: string, text: string): ReadingIssue[] {
	const size = Buffer.byteLength(text);
	if (size > MAX_BYTES) {
		const message = `is ${Math.ceil(size / 1024)} kB, over the limit of ${MAX_BYTES / 1024} kB`;
		return [readingIssue({ rule: 'file-sizes', file, message, hint: 'Split it' })];
	}
	return text.split('\n').flatMap((content, index) => {
		const found = HIDDEN.exec(content)?.[0];
		if (!found) return [];
		const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		const message = `contains the hidden character U+${code}`;
		const rule = 'no-hidden-characters';
		return readingIssue({ rule, file, line: index + 1, message, hint: 'Delete it' });
	});
}
