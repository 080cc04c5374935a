import type { Content } from './rules/rule.ts';

/** The content that a build publishes. */
export function withoutDrafts(content: Content): Content {
	const drafts = draftsIn(content);
	if (drafts.size === 0) return content;
	return {
		...content,
		terms: content.terms.filter(({ data }) => !data.draft),
		drafts,
		slugs: { ...content.slugs, terms: content.slugs.terms.difference(drafts) },
	};
}

/** Slugs of the terms that only the dev server shows. */
export function draftsIn({ terms }: Content): Set<string> {
	return new Set(terms.filter(({ data }) => data.draft).map(({ slug }) => slug));
}
