import type { Content, Report, Rule } from './rule.ts';

export const vocabularyLists: Rule = {
	id: 'vocabulary-lists',
	description: 'Every category and every tag is defined once and used by a term.',
	check(content, report) {
		const { categories, tags, terms } = content;
		const usedCategories = new Set(terms.flatMap(({ data }) => data.category ?? []));
		const usedTags = new Set(terms.flatMap(({ data }) => data.tags));
		checkList(
			content,
			{ file: 'categories.yaml', items: categories, used: usedCategories },
			report,
		);
		checkList(content, { file: 'tags.yaml', items: tags, used: usedTags }, report);
	},
};

interface List {
	file: string;
	items: readonly { slug: string }[];
	/** Slugs that entries use. */
	used: ReadonlySet<string>;
}

function checkList({ terms, slugs }: Content, { file, items, used }: List, report: Report): void {
	// An entry that could not be parsed may use anything.
	const isComplete = terms.length === slugs.terms.size;
	const seen = new Set<string>();
	items.forEach(({ slug }, index) => {
		const field = `[${index}].slug`;
		if (seen.has(slug)) {
			const hint = 'Remove one, or give it another slug';
			report({ file, field, message: `"${slug}" is defined twice`, hint });
		} else if (isComplete && !used.has(slug)) {
			const hint = 'Remove it until a term needs it';
			report({ file, field, message: `no term uses "${slug}"`, hint });
		}
		seen.add(slug);
	});
}
