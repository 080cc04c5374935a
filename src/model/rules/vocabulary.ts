import { didYouMean } from '../../text/names.ts';
import type { Requirement } from './rule.ts';

export const vocabulary: Requirement = {
	id: 'vocabulary',
	description: 'The category and the tags of a term are defined in categories.yaml and tags.yaml.',
	check(content, report) {
		const categories = new Set(content.categories.map(({ slug }) => slug));
		const tags = new Set(content.tags.map(({ slug }) => slug));
		for (const { file, data } of content.terms) {
			const { category } = data;
			if (!categories.has(category)) {
				const fallback = `Choose one of ${[...categories].join(', ')}`;
				const hint = didYouMean(category, categories, fallback);
				report({ file, field: 'category', message: `no category "${category}"`, hint });
			}
			data.tags.forEach((tag, index) => {
				if (tags.has(tag)) return;
				const hint = didYouMean(tag, tags, 'Choose one from tags.yaml, or add it there');
				report({ file, field: `tags[${index}]`, message: `no tag "${tag}"`, hint });
			});
		}
	},
};
