import type { Edition } from './edition.ts';
import { hueClass } from './hue.ts';

/** Terms that a page lists together. */
export interface TermGroup {
	/** Undefined if no term has a category: then there is but one group. */
	heading: GroupHeading | undefined;
	/** Slugs, prerequisites first. */
	terms: readonly string[];
}

export interface GroupHeading {
	name: string;
	/** Fragment identifier. */
	anchor: string;
	href: string;
	hue: string;
}

/** Not a slug, and so never the anchor of a category or a term. */
const OTHER_ANCHOR = 'other_terms';

/** All terms by category, then those without one. */
export function termGroups({
	glossary,
	urls,
	say,
}: Pick<Edition, 'glossary' | 'urls' | 'say'>): TermGroup[] {
	const { categories, uncategorized } = glossary;
	const groups = categories.map(({ slug, name, index, terms }): TermGroup => {
		const heading = {
			name,
			anchor: slug,
			href: urls.category(slug),
			hue: hueClass(glossary, index),
		};
		return { heading, terms };
	});
	if (uncategorized.length === 0) return groups;
	const other = {
		name: say('Other terms'),
		anchor: OTHER_ANCHOR,
		href: `${urls.categories}#${OTHER_ANCHOR}`,
		hue: hueClass(glossary, undefined),
	};
	const heading = categories.length > 0 ? other : undefined;
	return [...groups, { heading, terms: uncategorized }];
}
