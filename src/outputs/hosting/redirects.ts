import type { Glossary } from '../../model/glossary.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { formerSlug, nameSlug } from '../../text/slug.ts';
import type { Urls } from '../../model/urls.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** A redirect from a name to a term, or to the page of a name that several terms share. */
export interface Redirect {
	name: string;
	kind: 'term' | 'name';
	to: string;
}

/** Redirects by the slug of the name; earlier kinds of name take precedence. */
export function redirects({ site, terms, homonyms, retired }: Glossary): Map<string, Redirect> {
	const language = languageOf(site.language);
	const all = [...terms.values()];
	const toTerm = (to: string, names: readonly string[]) =>
		names.map((name): Redirect => ({ name, kind: 'term', to }));
	const candidates: Redirect[] = [
		...all.flatMap(({ title, slug }) => toTerm(slug, [title])),
		...homonyms.map(({ name, slug }): Redirect => ({ name, kind: 'name', to: slug })),
		...all.flatMap(({ aliases, slug }) => toTerm(slug, aliases)),
		...[...all, ...retired.values()].flatMap(({ formerly, slug }) => toTerm(slug, formerly)),
		...[...retired.values()].flatMap(({ title, slug }) => toTerm(slug, [title])),
		...all.flatMap(({ covers, slug }) => covers.flatMap(({ names }) => toTerm(slug, names))),
	];
	const found = new Map<string, Redirect>();
	const add = (from: string, redirect: Redirect) => {
		if (!found.has(from)) found.set(from, redirect);
	};
	for (const redirect of candidates) add(nameSlug(redirect.name, language), redirect);
	// Authors may choose a slug that does not follow from the title.
	for (const { title, slug } of all) add(slug, { name: title, kind: 'term', to: slug });
	return found;
}

/** A redirect from an address of the site. */
export interface Move {
	/** `/id/<id>/` or an earlier `/terms/<slug>/`. */
	from: string;
	name: string;
	to: string;
}

/** Redirects from identifiers and earlier addresses, including those of retired entries. */
export function moves({ site, terms, retired }: Glossary, urls: Urls): Move[] {
	const language = languageOf(site.language);
	const entries = [...terms.values(), ...retired.values()];
	const taken = new Set([...terms.keys(), ...retired.keys()]);
	return entries.flatMap(({ id, slug, title, formerly }) => {
		const old = new Set(formerly.map((name) => formerSlug(name, language))).difference(taken);
		const addresses = [...(id ? [urls.identifier(id)] : []), ...[...old].map(urls.term)];
		return addresses.map((from): Move => ({ from, name: title, to: urls.term(slug) }));
	});
}

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * A page that redirects without JavaScript.
 *
 * @param path Target path, for wherever the site is served.
 * @param address Full public URL of the target, if the site has an address.
 */
export function redirectPage(
	{ name, path, address }: { name: string; path: string; address: string | undefined },
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
${address === undefined ? '' : `<link rel="canonical" href="${address}">\n`}</head>
<body><p><a href="${path}">${escapeMarkup(name)}</a></p></body>
</html>
`;
}
