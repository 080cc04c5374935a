import { loadRecord } from '../../site/record.ts';

/** The whole glossary as data. */
export function GET(): Response {
	return Response.json(loadRecord());
}
