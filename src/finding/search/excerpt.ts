/** A Pagefind excerpt as plain text, and the words it marks. */
export interface Excerpt {
	text: string;
	marks: readonly string[];
}

/**
 * Parses an excerpt without creating HTML. Pagefind wraps matches in `<mark>` and escapes all other
 * angle brackets.
 */
export function parseExcerpt(excerpt: string): Excerpt {
	const parts = excerpt.split(/<\/?mark>/).map(decode);
	return { text: parts.join(''), marks: parts.filter((_, index) => index % 2 === 1) };
}

function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
