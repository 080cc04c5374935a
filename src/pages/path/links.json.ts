import { tieGraph } from '../../glossary/path.ts';
import { loadGlossary } from '../../site/glossary.ts';

/** Every tie between two entries, for finding ways in the browser. */
export function GET(): Response {
	return Response.json(tieGraph(loadGlossary()));
}
