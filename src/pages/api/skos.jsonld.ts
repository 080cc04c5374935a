import { skosJsonLd } from '../../outputs/skos-json-ld.ts';
import { loadSkos } from '../../site/skos.ts';
import { textResponse } from '../../site/text-response.ts';

/** The glossary as SKOS in JSON-LD. */
export function GET(): Response {
	return textResponse(JSON.stringify(skosJsonLd(loadSkos()), null, '\t'), 'application/ld+json');
}
