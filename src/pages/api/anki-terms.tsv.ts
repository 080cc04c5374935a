import { ankiTerms } from '../../outputs/anki-terms.ts';
import { loadRecord } from '../../site/record.ts';
import { textResponse } from '../../site/text-response.ts';

/** Flashcards that ask for meanings. */
export function GET(): Response {
	return textResponse(ankiTerms(loadRecord()), 'text/tab-separated-values');
}
