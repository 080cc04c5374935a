import { textIndex } from '../../search/text-index.ts';
import { loadGlossary } from '../../site/glossary.ts';

/** What search results show, and what descriptions are found by. */
export function GET(): Response {
	return Response.json(textIndex(loadGlossary()));
}
