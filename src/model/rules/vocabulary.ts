import { didYouMean } from '../../text/names.ts';
import { slugFix } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const vocabulary: Requirement = {
	id: 'vocabulary',
	description:
		'The category of a term, if it has one, and its tags are defined in categories.yaml and tags.yaml.',
	check(content, report) {
		const categories = new Set(content.categories.map(({ slug }) => slug));
		const tags = new Set(content.tags.map(({ slug }) => slug));
		for (const { file, data } of content.terms) {
			const { category } = data;
			if (category && !categories.has(category)) {
				const fallback =
					categories.size > 0
						? `Choose one of ${[...categories].join(', ')}`
						: 'Add it to categories.yaml, or remove the field';
				const hint = didYouMean(category, categories, fallback);
				const fix = slugFix('category', category, categories);
				report({ file, field: 'category', message: `no category "${category}"`, hint, fix });
			}
			data.tags.forEach((tag, index) => {
				if (tags.has(tag)) return;
				const hint = didYouMean(tag, tags, 'Choose one from tags.yaml, or add it there');
				const field = `tags[${index}]`;
				const fix = slugFix(field, tag, tags);
				report({ file, field, message: `no tag "${tag}"`, hint, fix });
			});
		}
	},
};
