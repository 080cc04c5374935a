import type { Term } from '../model/glossary.ts';
import * as schemaOrg from '../outputs/rdf/defined-terms.ts';
import type { Edition } from './edition.ts';

/** https://schema.org/BreadcrumbList */
export function breadcrumbList(
	{ absolute }: Edition,
	trail: readonly { name: string; href: string }[],
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(href),
		})),
	};
}

/** Structured data for the page of a term. */
export function definedTerm(
	{ glossary: { site }, urls, absolute, termAddress }: Edition,
	term: Term,
): object {
	return schemaOrg.definedTerm(
		{ ...term, url: termAddress(term.slug) },
		{
			'@type': 'DefinedTermSet',
			'@id': absolute(urls.terms),
			name: site.title,
			inLanguage: site.language,
		},
	);
}

/** Structured data for the home page. */
export function definedTermSet({ glossary: { site }, urls, absolute }: Edition): object {
	return schemaOrg.definedTermSet({ ...site, url: absolute(urls.home) }, absolute(urls.terms));
}
