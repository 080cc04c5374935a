import { dataResponse } from '../../site/data-files.ts';

/** The glossary as SKOS in Turtle. */
export function GET(): Response {
	return dataResponse('skos.ttl');
}
