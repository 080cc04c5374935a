import { foldToken } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import { stemOf } from '../../text/stems.ts';
import { tokensOf } from '../../text/words.ts';

/**
 * Whether every marked passage has a word that begins as one of the query does. Pagefind shortens
 * words that stand nowhere until something begins like them: "netwrok" finds "net".
 */
export function areMeant(marks: readonly string[], query: string, language: Language): boolean {
	const formsOf = (token: string) =>
		[foldToken(token, language), stemOf(token, language) ?? ''].filter((form) => form !== '');
	const asked = tokensOf(query).flatMap(formsOf);
	return marks.every((mark) =>
		tokensOf(mark)
			.flatMap(formsOf)
			.some((form) => asked.some((start) => form.startsWith(start))),
	);
}
