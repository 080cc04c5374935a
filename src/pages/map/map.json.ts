import { loadGlossary } from '../../site/glossary.ts';
import { loadMap } from '../../site/map.ts';

/** What the map's script moves in. */
export function GET(): Response {
	return Response.json(loadMap(loadGlossary()).data);
}
