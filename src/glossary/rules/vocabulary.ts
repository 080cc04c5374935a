import { didYouMean } from '../names.ts';
import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

/** Categories, tags and the site's starting points and roots are those that exist. */
export const vocabulary: Rule = (content) => {
	const categories = [...new Set(content.categories.map(({ slug }) => slug))];
	const tags = content.tags.map(({ slug }) => slug);
	const entries = content.terms.flatMap((term) => {
		const wrongCategory = categories.includes(term.data.category)
			? []
			: fieldIssue(
					content,
					term,
					'category',
					`no category "${term.data.category}"`,
					didYouMean(term.data.category, categories, `Choose one of ${categories.join(', ')}`),
				);
		const wrongTags = term.data.tags.flatMap((tag, index) => {
			if (tags.includes(tag)) return [];
			const hint = didYouMean(tag, tags, 'Choose one of tags.yaml, or add it there');
			return fieldIssue(content, term, `tags[${index}]`, `no tag "${tag}"`, hint);
		});
		return [wrongCategory, wrongTags].flat();
	});
	const named = (['start', 'roots'] as const).flatMap((field) =>
		content.site[field].flatMap((slug, index) => {
			if (content.slugs.terms.has(slug)) return [];
			const hint = didYouMean(slug, content.slugs.terms, 'Write the slug of a file in terms/');
			const message = `no entry "${slug}"`;
			return fieldIssue(content, { file: 'site.yaml' }, `${field}[${index}]`, message, hint);
		}),
	);
	return [...entries, ...named];
};
