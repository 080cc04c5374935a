/** Lowercase words; a hyphenated compound is one word. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
	);
}

/** Search tokens; a hyphen separates them. */
export function tokensOf(text: string): string[] {
	return text.split(/[^\p{L}\p{M}\p{N}+#'’]+/u).filter((token) => token !== '');
}
