import { dataResponse } from '../../site/data-files.ts';

/** Flashcards that ask for meanings. */
export function GET(): Response {
	return dataResponse('anki-terms.tsv');
}
