/** The words of a text as a reader counts them, in lower case; a hyphenated word is one. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
	);
}

/** The tokens of a name, text or query as a search compares them: a hyphen separates them. */
export function tokensOf(text: string): string[] {
	return text.split(/[^\p{L}\p{M}\p{N}+#'’]+/u).filter((token) => token !== '');
}
