import type { Glossary } from '../glossary/glossary.ts';
import type { Level } from '../glossary/schema.ts';

/** What a result shows, as a tuple to keep the file small. */
export type EntryText = [
	/** Place in `categories`; -1 for a guide. */
	category: number,
	/** Empty for guides and categories. */
	level: Level | '',
	summary: string,
];

/** Texts of all entries, in the order of the name index. */
export interface TextIndex {
	/** Queries an empty search box offers. */
	examples: readonly string[];
	/** Address to suggest a term at, with `{term}` in it. */
	suggest: string | undefined;
	categories: readonly { slug: string; name: string }[];
	texts: readonly EntryText[];
}

export function textIndex({ site, terms, guides, categories }: Glossary): TextIndex {
	const place = new Map(categories.map(({ slug }, index) => [slug, index]));
	return {
		examples: site.searchExamples,
		suggest: site.repository?.suggest,
		categories: categories.map(({ slug, name }) => ({ slug, name })),
		texts: [
			...[...terms.values()].map(({ category, level, summary }): EntryText => [
				place.get(category)!,
				level,
				summary,
			]),
			...[...guides.values()].map(({ summary }): EntryText => [-1, '', summary]),
			...categories.map(({ description }, index): EntryText => [index, '', description]),
		],
	};
}

/** Further text by which entries are found and which no result shows, in the same order. */
export function moreTexts({ terms, guides, categories }: Glossary): string[] {
	return [
		...[...terms.values()].map(({ paraphrases }) => paraphrases.join(' ')),
		...[...guides.keys(), ...categories].map(() => ''),
	];
}
