import { referencesOf } from './rules/lookups.ts';
import type { GlossarySource } from './source.ts';

/** A place that cites a term: a field of an entry or of site.yaml, or a line of a text. */
export interface Citation {
	/** Path relative to the content folder. */
	file: string;
	field?: string;
	line?: number;
}

/** Every place that cites a term. */
export function citationsOf({ terms, guides, site }: GlossarySource, slug: string): Citation[] {
	const inSite = (['start', 'roots'] as const).flatMap((list) =>
		site[list].flatMap((other, index) =>
			other === slug ? [{ file: 'site.yaml', field: `${list}[${index}]` }] : [],
		),
	);
	const inFields = terms.flatMap((term) =>
		referencesOf(term)
			.filter((reference) => reference.slug === slug)
			.map(({ field }): Citation => ({ file: term.file, field })),
	);
	const inTexts = [...terms, ...guides].flatMap(({ file, outline }) =>
		outline.links
			.filter(({ target }) => target === slug)
			.map(({ line }): Citation => ({ file, line })),
	);
	return [...inSite, ...inFields, ...inTexts];
}
