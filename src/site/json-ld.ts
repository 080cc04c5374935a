import type { Glossary, Term } from '../glossary/glossary.ts';
import { absoluteUrl, urls } from './urls.ts';

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

/** schema.org DefinedTerm: https://schema.org/DefinedTerm */
export function definedTerm({ site }: Glossary, term: Term): object {
	const names = [...term.aliases, ...term.homonyms];
	return {
		'@context': 'https://schema.org',
		'@type': 'DefinedTerm',
		'@id': absoluteUrl(urls.term(term.slug)),
		url: absoluteUrl(urls.term(term.slug)),
		name: term.title,
		termCode: term.slug,
		description: term.summary,
		...(names.length > 0 && { alternateName: names }),
		inLanguage: site.language,
		inDefinedTermSet: {
			'@type': 'DefinedTermSet',
			'@id': absoluteUrl(urls.terms),
			name: site.title,
			url: absoluteUrl(urls.terms),
		},
	};
}
