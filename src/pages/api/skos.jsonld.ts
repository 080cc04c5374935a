import { dataResponse } from '../../site/data-files.ts';

/** The glossary as SKOS in JSON-LD. */
export function GET(): Response {
	return dataResponse('skos.jsonld');
}
