import type { Features } from 'satteri';

/**
 * The Markdown dialect of the content, the same for the site and for everything that only reads.
 * Math takes two dollars, inline too, so that prices stay prose.
 */
export const FEATURES = {
	gfm: true,
	frontmatter: true,
	smartPunctuation: true,
	wikilinks: true,
	math: { singleDollarTextMath: false },
} satisfies Features;
