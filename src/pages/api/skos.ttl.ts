import { skosTurtle } from '../../outputs/skos-turtle.ts';
import { loadSkos } from '../../site/skos.ts';
import { textResponse } from '../../site/text-response.ts';

/** The glossary as SKOS in Turtle. */
export function GET(): Response {
	return textResponse(skosTurtle(loadSkos()), 'text/turtle');
}
