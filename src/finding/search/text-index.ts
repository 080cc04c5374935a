import { acronymsOf } from '../../model/acronyms.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Level } from '../../model/schema.ts';

/** The text shown for an entry in results. */
export interface EntryText {
	/** Slug of the category of a term. */
	category?: string | undefined;
	level?: Level | undefined;
	summary: string;
}

/** Texts of all entries, in the order of the name index. */
export interface TextIndex {
	/** Queries suggested for an empty search box. */
	examples: readonly string[];
	/** URL for suggesting a term, with a `{term}` placeholder. */
	suggest: string | undefined;
	categories: readonly { slug: string; name: string }[];
	/** Lists of terms that the site has beside those that every site has. */
	lists: readonly TermList[];
	texts: readonly EntryText[];
}

export type TermList = 'acronyms' | 'categories' | 'map';

export function textIndex(glossary: Glossary): TextIndex {
	const { site, terms, guides, categories, isConnected } = glossary;
	return {
		examples: site.searchExamples,
		suggest: site.repository?.suggest,
		categories: categories.map(({ slug, name }) => ({ slug, name })),
		lists: [
			...(acronymsOf(glossary).length > 0 ? ['acronyms' as const] : []),
			...(categories.length > 0 ? ['categories' as const] : []),
			...(isConnected ? ['map' as const] : []),
		],
		texts: [
			...[...terms.values()].map(({ category, level, summary }) => ({ category, level, summary })),
			...[...guides.values()].map(({ summary }) => ({ summary })),
			...categories.map(({ description }) => ({ summary: description })),
			...[...glossary.comparisons.values()].map(({ question }) => ({ summary: question })),
		],
	};
}

/** Searched but hidden descriptions of all entries, in the same order, one a line. */
export function paraphraseTexts({ terms, guides, categories, comparisons }: Glossary): string[] {
	return [
		...[...terms.values()].map(({ paraphrases }) => paraphrases.join('\n')),
		...[...guides.keys(), ...categories, ...comparisons.keys()].map(() => ''),
	];
}
