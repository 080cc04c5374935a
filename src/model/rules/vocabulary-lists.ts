import type { Report, Requirement } from './rule.ts';

export const vocabularyLists: Requirement = {
	id: 'vocabulary-lists',
	description: 'Every category and every tag is defined once.',
	check({ categories, tags }, report) {
		checkList('categories.yaml', categories, report);
		checkList('tags.yaml', tags, report);
	},
};

function checkList(file: string, items: readonly { slug: string }[], report: Report): void {
	const seen = new Set<string>();
	items.forEach(({ slug }, index) => {
		if (seen.has(slug)) {
			const hint = 'Remove one, or give it another slug';
			report({ file, field: `[${index}].slug`, message: `"${slug}" is defined twice`, hint });
		}
		seen.add(slug);
	});
}
