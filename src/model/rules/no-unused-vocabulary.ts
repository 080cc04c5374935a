import type { Report } from './rule.ts';
import { styleRule } from './rule.ts';

export const noUnusedVocabulary = styleRule({
	id: 'no-unused-vocabulary',
	description: 'Every category and every tag is used by a term.',
	open: 'warn',
	check({ categories, tags, terms, slugs }, report) {
		// An entry that could not be parsed may use anything.
		if (terms.length < slugs.terms.size) return;
		const usedCategories = new Set(terms.map(({ data }) => data.category));
		const usedTags = new Set(terms.flatMap(({ data }) => data.tags));
		checkList('categories.yaml', categories, usedCategories, report);
		checkList('tags.yaml', tags, usedTags, report);
	},
});

function checkList(
	file: string,
	items: readonly { slug: string }[],
	used: ReadonlySet<string | undefined>,
	report: Report,
): void {
	items.forEach(({ slug }, index) => {
		if (used.has(slug)) return;
		const hint = 'Remove it until a term needs it';
		report({ file, field: `[${index}].slug`, message: `no term uses "${slug}"`, hint });
	});
}
