import { respelledName } from '../../text/names.ts';
import type { ReadingIssue } from '../reading-rules.ts';

/** The slugs that a field can name. */
export interface KnownSlugs {
	terms: ReadonlySet<string>;
	categories: readonly { slug: string }[];
	tags: readonly { slug: string }[];
}

/** Fixes what is not a slug but the same name as exactly one that the field can name. */
export function fixSlugs(issues: readonly ReadingIssue[], known: KnownSlugs): ReadingIssue[] {
	return issues.map(({ slug, ...issue }) => {
		if (slug === undefined || issue.fix) return issue;
		const right = respelledName(slug, slugsFor(issue.field, known));
		return right === undefined ? issue : { ...issue, fix: { field: issue.field, value: right } };
	});
}

function slugsFor(field: string, { terms, categories, tags }: KnownSlugs): Iterable<string> {
	if (field === 'category') return categories.map(({ slug }) => slug);
	if (field.startsWith('tags[')) return tags.map(({ slug }) => slug);
	// An entry that defines its slug cannot be named like another.
	return /(?:^|\.)slug$/.test(field) ? [] : terms;
}
