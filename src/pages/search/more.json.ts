import { moreTexts } from '../../search/text-index.ts';
import { loadGlossary } from '../../site/glossary.ts';

/** By what entries are found besides their names and summaries. */
export function GET(): Response {
	return Response.json(moreTexts(loadGlossary()));
}
