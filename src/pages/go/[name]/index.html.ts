import type { APIContext } from 'astro';
import type { Redirect } from '../../../outputs/redirects.ts';
import { redirectPage, redirects } from '../../../outputs/redirects.ts';
import { loadGlossary } from '../../../site/glossary.ts';
import { textResponse } from '../../../site/text-response.ts';
import { absoluteUrl, urls } from '../../../site/urls.ts';

export function getStaticPaths() {
	return [...redirects(loadGlossary())].map(([slug, redirect]) => ({
		params: { name: slug },
		props: { redirect },
	}));
}

/** Leads from a name to its entry. */
export function GET({ props }: APIContext): Response {
	const { name, kind, to } = props['redirect'] as Redirect;
	const path = urls[kind](to);
	const page = redirectPage(
		{ name, path, address: absoluteUrl(path) },
		loadGlossary().site.language,
	);
	return textResponse(page, 'text/html');
}
