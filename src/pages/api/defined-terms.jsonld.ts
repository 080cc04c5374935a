import { definedTerms } from '../../outputs/defined-terms.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';
import { absoluteUrl, urls } from '../../site/urls.ts';

/** The glossary in the words of schema.org. */
export function GET(): Response {
	const set = definedTerms(loadRecord(), absoluteUrl(urls.terms));
	return textResponse(JSON.stringify(set, null, '\t'), 'application/ld+json');
}
