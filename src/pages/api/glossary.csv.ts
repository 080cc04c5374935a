import { dataResponse } from '../../site/data-files.ts';

/** The glossary as a table. */
export function GET(): Response {
	return dataResponse('glossary.csv');
}
