import type { Glossary } from '../../model/glossary.ts';
import { categoryOf } from '../../model/glossary.ts';
import type { Level } from '../../model/schema.ts';

export interface Preview {
	title: string;
	/** Name of the category, if it has one. */
	category: string | undefined;
	level: Level | undefined;
	summary: string;
}

/** Previews of all terms by slug. */
export function previewIndex(glossary: Glossary): Record<string, Preview> {
	return Object.fromEntries(
		[...glossary.terms.values()].map((term) => {
			const { slug, title, level, summary } = term;
			return [slug, { title, category: categoryOf(glossary, term)?.name, level, summary }];
		}),
	);
}
