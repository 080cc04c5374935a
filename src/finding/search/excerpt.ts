/** The text of an excerpt as Pagefind gives it, and what it marks in it. */
export interface Excerpt {
	text: string;
	marks: readonly string[];
}

/**
 * Reads an excerpt without making HTML of it: Pagefind puts words in `<mark>` and writes the angle
 * brackets of the page itself as entities.
 */
export function readExcerpt(excerpt: string): Excerpt {
	const parts = excerpt.split(/<\/?mark>/).map(decode);
	return { text: parts.join(''), marks: parts.filter((_, index) => index % 2 === 1) };
}

function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
