import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/**
 * A walk from the site's roots, up what builds on what, comes by every entry. Since needs have no
 * cycles, it is enough that only roots need nothing.
 */
export const reachable: Rule = (content) => {
	const { roots } = content.site;
	if (roots.length === 0) return [];
	return content.terms
		.filter(({ slug, data }) => data.prerequisites.length === 0 && !roots.includes(slug))
		.map((term) => {
			const message = `"${term.data.title}" cannot be reached from ${roots.join(', ')}`;
			const hint = 'Add prerequisites: what a reader must know first';
			return fieldIssue(content, term, 'title', message, hint);
		});
};
