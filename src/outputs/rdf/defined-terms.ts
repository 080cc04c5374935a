import type { TermRecord, GlossaryRecord } from '../records/records.ts';

const CONTEXT = 'https://schema.org';

type Named = Pick<
	TermRecord,
	'id' | 'slug' | 'url' | 'title' | 'aliases' | 'homonyms' | 'summary'
> &
	Partial<Pick<TermRecord, 'namesByLanguage'>>;
type Published = Pick<
	GlossaryRecord,
	'title' | 'description' | 'url' | 'language' | 'publisher' | 'licence'
>;

/**
 * A single term: https://schema.org/DefinedTerm
 *
 * @param set Its set, or a reference to the set.
 */
export function definedTerm(term: Named, set: object): object {
	return { '@context': CONTEXT, ...termNode(term, set) };
}

/**
 * The glossary without its terms: https://schema.org/DefinedTermSet
 *
 * @param id Identifier of the set.
 */
export function definedTermSet(published: Published, id: string): object {
	const { title, description, url, language, publisher, licence } = published;
	return {
		'@context': CONTEXT,
		'@type': 'DefinedTermSet',
		'@id': id,
		name: title,
		description,
		url,
		inLanguage: language,
		...(licence && { license: licence.url }),
		...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
	};
}

/** The glossary with its terms, which refer to the set by its identifier. */
export function definedTerms(record: GlossaryRecord, id: string): object {
	return {
		...definedTermSet(record, id),
		hasDefinedTerm: record.terms.map((term) => termNode(term, { '@id': id })),
	};
}

function termNode(
	{ id, slug, url, title, aliases, homonyms, summary, namesByLanguage = {} }: Named,
	set: object,
): object {
	const names = [
		...aliases,
		...homonyms,
		...Object.entries(namesByLanguage).flatMap(([language, foreign]) =>
			foreign.map((name) => ({ '@value': name, '@language': language })),
		),
	];
	return {
		'@type': 'DefinedTerm',
		'@id': url,
		url,
		name: title,
		...(id && { identifier: id }),
		termCode: slug,
		...(summary && { description: summary }),
		...(names.length > 0 && { alternateName: names }),
		inDefinedTermSet: set,
	};
}
