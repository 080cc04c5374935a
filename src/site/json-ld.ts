import type { Glossary, Term } from '../glossary/glossary.ts';
import * as schemaOrg from '../outputs/defined-terms.ts';
import { absoluteUrl, termAddress, urls } from './urls.ts';

/** schema.org BreadcrumbList: https://schema.org/BreadcrumbList */
export function breadcrumbList(trail: readonly { name: string; href: string }[]): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absoluteUrl(href),
		})),
	};
}

/** The structured data of an entry's page. */
export function definedTerm({ site }: Glossary, term: Term): object {
	return schemaOrg.definedTerm(
		{ ...term, url: termAddress(term.slug) },
		{
			'@type': 'DefinedTermSet',
			'@id': absoluteUrl(urls.terms),
			name: site.title,
			inLanguage: site.language,
		},
	);
}

/** The structured data of the home page. */
export function definedTermSet({ site }: Glossary): object {
	return schemaOrg.definedTermSet(
		{ ...site, url: absoluteUrl(urls.home) },
		absoluteUrl(urls.terms),
	);
}
