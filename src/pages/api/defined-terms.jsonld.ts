import { dataResponse } from '../../site/data-files.ts';

/** The glossary in the words of schema.org. */
export function GET(): Response {
	return dataResponse('defined-terms.jsonld');
}
