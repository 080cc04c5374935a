/** Characters read at once: a few milliseconds of work, many times what evidence reaches. */
const SLICE_LENGTH = 20_000;

/**
 * Splits a text where a paragraph ends, or else a line, a sentence or a word. Less than half a slice
 * at the end goes with the one before it.
 *
 * @returns Where each slice ends.
 */
export function sliceEnds(text: string, length: number = SLICE_LENGTH): number[] {
	const ends: number[] = [];
	let start = 0;
	while (text.length - start > length * 1.5) {
		const part = text.slice(start, start + length);
		const breaks = ['\n\n', '\n', '. ', ' '].map((mark) => {
			const at = part.lastIndexOf(mark);
			return at < length / 2 ? 0 : at + mark.length;
		});
		start += breaks.find((at) => at > 0) ?? withoutHalfPair(part);
		ends.push(start);
	}
	return [...ends, text.length];
}

/** Length up to which a part does not end in half a surrogate pair. */
function withoutHalfPair(part: string): number {
	return /[\uD800-\uDBFF]$/.test(part) ? part.length - 1 : part.length;
}
