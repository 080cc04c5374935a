import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

/** How files of a format begin: https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly (readonly [extension: RegExp, start: RegExp, format: string])[] = [
	[/\.png$/i, /^\x89PNG\r\n\x1a\n/, 'PNG'],
	[/\.jpe?g$/i, /^\xff\xd8\xff/, 'JPEG'],
	[/\.gif$/i, /^GIF8[79]a/, 'GIF'],
	[/\.webp$/i, /^RIFF[\s\S]{4}WEBP/, 'WebP'],
	[/\.avif$/i, /^[\s\S]{4}ftypavi[fs]/, 'AVIF'],
];

/** Images that browsers cannot show, because they are something else than their names say. */
export function checkImage(file: string, bytes: Uint8Array): ReadingIssue[] {
	const [, start, format] = SIGNATURES.find(([extension]) => extension.test(file)) ?? [];
	const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	if (!start || start.test(head)) return [];
	const actual = SIGNATURES.find(([, other]) => other.test(head))?.[2];
	const message = actual ? `is ${actual}, not ${format}` : `is not ${format}`;
	const hint = actual ? 'Name it by its format' : `Save the image as ${format} again`;
	return [readingIssue({ rule: 'image-contents', file, message, hint })];
}
