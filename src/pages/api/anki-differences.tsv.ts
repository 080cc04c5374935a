import { dataResponse } from '../../site/data-files.ts';

/** Flashcards that ask for differences. */
export function GET(): Response {
	return dataResponse('anki-differences.tsv');
}
