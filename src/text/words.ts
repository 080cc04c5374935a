/** Scripts that are written without spaces. */
const UNSPACED =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Lowercase words; a hyphenated compound is one word. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
	);
}

/** Search tokens; a hyphen separates them, and so do words where there are no spaces. */
export function tokensOf(text: string): string[] {
	return text
		.split(/[^\p{L}\p{M}\p{N}+#'’\u200C\u200D]+/u)
		.filter((token) => token !== '')
		.flatMap(segmentsOf);
}

/** Number of words, between spaces or, in scripts without them, by dictionary. */
export function countWords(text: string): number {
	return text
		.trim()
		.split(/\s+/)
		.reduce((sum, part) => sum + segmentsOf(part).length, 0);
}

function segmentsOf(text: string): string[] {
	if (/^[\0-\x7F]*$/.test(text) || !UNSPACED.test(text)) return [text];
	segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
	return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
		isWordLike ? [segment] : [],
	);
}
