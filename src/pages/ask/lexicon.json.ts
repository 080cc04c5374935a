import { lexicon } from '../../annotate/lexicon.ts';
import { loadGlossary } from '../../site/glossary.ts';

/** What finding terms in a text needs to know. */
export function GET(): Response {
	return Response.json(lexicon(loadGlossary()));
}
