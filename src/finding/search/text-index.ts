import type { Glossary } from '../../model/glossary.ts';
import type { Level } from '../../model/schema.ts';

/** What a result shows of an entry. */
export interface EntryText {
	/** Slug; guides and categories have none. */
	category?: string;
	level?: Level;
	summary: string;
}

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
	return {
		examples: site.searchExamples,
		suggest: site.repository?.suggest,
		categories: categories.map(({ slug, name }) => ({ slug, name })),
		texts: [
			...[...terms.values()].map(({ category, level, summary }) => ({ category, level, summary })),
			...[...guides.values()].map(({ summary }) => ({ summary })),
			...categories.map(({ description }) => ({ summary: description })),
		],
	};
}

/** Further text by which entries are found and which no result shows, in the same order. */
export function paraphraseTexts({ terms, guides, categories }: Glossary): string[] {
	return [
		...[...terms.values()].map(({ paraphrases }) => paraphrases.join(' ')),
		...[...guides.keys(), ...categories].map(() => ''),
	];
}
