import { glossaryCsv } from '../../outputs/csv.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';

/** The glossary as a table. */
export function GET(): Response {
	return textResponse(glossaryCsv(loadRecord()), 'text/csv');
}
