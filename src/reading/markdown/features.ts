import type { Features } from 'satteri';

/**
 * The Markdown dialect of the content. Inline math also takes two dollar signs, so that prices are
 * not parsed as math.
 */
export const FEATURES = {
	gfm: true,
	frontmatter: true,
	smartPunctuation: true,
	wikilinks: true,
	math: { singleDollarTextMath: false },
} satisfies Features;
