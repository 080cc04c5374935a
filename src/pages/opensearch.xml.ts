import { openSearchDescription } from '../outputs/opensearch.ts';
import { loadGlossary } from '../site/glossary.ts';
import { absoluteUrl, urls } from '../site/urls.ts';

/** Lets a browser offer the site's search in its address bar. */
export function GET(): Response {
	const { site } = loadGlossary();
	const body = openSearchDescription(
		site,
		absoluteUrl(urls.search),
		absoluteUrl(urls.asset('icon.svg')),
	);
	return new Response(body, {
		headers: { 'content-type': 'application/opensearchdescription+xml' },
	});
}
