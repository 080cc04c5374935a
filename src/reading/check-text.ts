import { hiddenCharacter } from './hidden-characters.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { MAX_BYTES, readingIssue } from './reading-rules.ts';

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
		// What decoders put in the place of other bytes.
		if (content.includes('\uFFFD')) {
			const message = 'has bytes that are not UTF-8';
			const hint = 'Save the file as UTF-8';
			return readingIssue({ rule: 'text-encoding', file, line: index + 1, message, hint });
		}
		const code = hiddenCharacter(content);
		if (!code) return [];
		const message = `contains the hidden character ${code}`;
		const rule = 'no-hidden-characters';
		return readingIssue({ rule, file, line: index + 1, message, hint: 'Delete it' });
	});
}
