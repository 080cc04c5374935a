import type { Rule } from './rule.ts';
import { fieldIssue, referencesOf } from './rule.ts';

/** Every entry can be reached from another one, or leads to one; a glossary's first entry cannot. */
export const orphans: Rule = (content) => {
	if (content.terms.length === 1) return [];
	const connected = new Set<string>();
	for (const term of content.terms) {
		const targets = [
			...referencesOf(term).map(({ slug }) => slug),
			...term.outline.links.map(({ target }) => target),
		].filter((slug) => slug !== term.slug && content.slugs.terms.has(slug));
		for (const slug of targets) connected.add(slug).add(term.slug);
	}
	return content.terms
		.filter(({ slug }) => !connected.has(slug))
		.map((term) => {
			const hint =
				'Add prerequisites, related entries or [[links]], or link to it from another entry';
			return fieldIssue(
				content,
				term,
				'title',
				`"${term.data.title}" has no relation to any entry`,
				hint,
			);
		});
};
