import { dataResponse } from '../../site/data-files.ts';

/** The whole glossary as data. */
export function GET(): Response {
	return dataResponse('glossary.json');
}
