import { ankiDifferences } from '../../outputs/anki-differences.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';

/** Flashcards that ask for differences. */
export function GET(): Response {
	return textResponse(ankiDifferences(loadRecord()), 'text/tab-separated-values');
}
