import type { Glossary } from '../../model/glossary.ts';
import { slugify } from '../../text/slug.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** A redirect from a name to a term, or to the page of a name that several terms share. */
export interface Redirect {
	name: string;
	kind: 'term' | 'name';
	to: string;
}

/** Redirects by the slug of the name; titles take precedence over homonyms and aliases. */
export function redirects({ terms, homonyms }: Glossary): Map<string, Redirect> {
	const all = [...terms.values()];
	const candidates: Redirect[] = [
		...all.map(({ title, slug }): Redirect => ({ name: title, kind: 'term', to: slug })),
		...homonyms.map(({ name, slug }): Redirect => ({ name, kind: 'name', to: slug })),
		...all.flatMap(({ aliases, slug }) =>
			aliases.map((name): Redirect => ({ name, kind: 'term', to: slug })),
		),
	];
	const found = new Map<string, Redirect>();
	for (const redirect of candidates) {
		const slug = slugify(redirect.name);
		if (slug !== '' && !found.has(slug)) found.set(slug, redirect);
	}
	return found;
}

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A page that redirects without JavaScript.
 *
 * @param path Target path, for wherever the site is served.
 * @param address Full public URL of the target.
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
