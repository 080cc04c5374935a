/** A part of a text, as offsets, and what replaces it. */
export interface TextEdit {
	start: number;
	end: number;
	text: string;
}

/** Whether two changes cannot be made at once. */
export function overlaps(a: TextEdit, b: TextEdit): boolean {
	return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/**
 * Changes a file; its line ends, its byte order mark, and everything else stay as they are.
 *
 * @param edits Changes of the normalized text, none of which overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const offsets = keptOffsets(text);
	const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
	let result = text;
	for (const { start, end, text: after } of edits.toSorted((a, b) => b.start - a.start)) {
		result =
			result.slice(0, offsets[start]) +
			after.replaceAll('\n', lineEnd) +
			result.slice(offsets[end]);
	}
	return result;
}

/** Offset in a text of each character of the normalized text, and of its end. */
function keptOffsets(text: string): number[] {
	const dropped = new Set([...text.matchAll(/^\uFEFF|(?<=\r)\n/g)].map(({ index }) => index));
	return Array.from({ length: text.length + 1 }, (_, i) => i).filter((i) => !dropped.has(i));
}
