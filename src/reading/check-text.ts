import type { Issue } from '../glossary/issues.ts';

/** Bytes of a content file: the longest guides have a tenth of it. */
const MAX_BYTES = 256 * 1024;

/**
 * Characters that do not show what they do: controls other than tab and line end, marks that turn
 * the direction of what follows, and the private use area.
 */
const HIDDEN =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF]/;

/** The text of a file as it is read everywhere, whatever system it was checked out on. */
export function normalizeText(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** What makes a file unfit to be read at all. */
export function checkText(file: string, text: string): Issue[] {
	const issue = (line: number, message: string, hint: string) => ({
		file,
		line,
		field: 'file',
		message,
		hint,
	});
	const size = Buffer.byteLength(text);
	if (size > MAX_BYTES) {
		const message = `has ${Math.ceil(size / 1024)} kB, more than ${MAX_BYTES / 1024}`;
		return [issue(1, message, 'Split it')];
	}
	return text.split('\n').flatMap((content, index) => {
		const found = HIDDEN.exec(content)?.[0];
		if (!found) return [];
		const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return issue(index + 1, `has the hidden character U+${code}`, 'Delete it');
	});
}
