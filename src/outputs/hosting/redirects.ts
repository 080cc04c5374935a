import type { Glossary } from '../../model/glossary.ts';
import { slugify } from '../../text/slug.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** Where a name leads: to an entry, or to the page of a name that several share. */
export interface Redirect {
	name: string;
	kind: 'term' | 'name';
	to: string;
}

/** Every name as an address, by its slug; of two with the same slug the headword's counts. */
export function redirects({ terms, homonyms }: Glossary): Map<string, Redirect> {
	const all = [...terms.values()];
	const claims: Redirect[] = [
		...all.map(({ title, slug }): Redirect => ({ name: title, kind: 'term', to: slug })),
		...homonyms.map(({ name, slug }): Redirect => ({ name, kind: 'name', to: slug })),
		...all.flatMap(({ aliases, slug }) =>
			aliases.map((name): Redirect => ({ name, kind: 'term', to: slug })),
		),
	];
	const found = new Map<string, Redirect>();
	for (const claim of claims) {
		const slug = slugify(claim.name);
		if (slug !== '' && !found.has(slug)) found.set(slug, claim);
	}
	return found;
}

/** What a page with a link and nothing else may do: nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A page that leads on to another without script.
 *
 * @param path Where it leads on this site, wherever the site is served.
 * @param address The same in public.
 */
export function redirectPage(
	{ name, path, address }: { name: string; path: string; address: string },
	language: string,
): string {
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${escapeMarkup(name)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${address}">
</head>
<body><p><a href="${path}">${escapeMarkup(name)}</a></p></body>
</html>
`;
}
