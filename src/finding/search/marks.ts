import { foldToken } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import { stemOf } from '../../text/stems.ts';
import { tokensOf } from '../../text/words.ts';

/**
 * Whether every mark contains a word that starts with a word of the query. Pagefind shortens unknown
 * words until they match something: "netwrok" finds "net".
 */
export function marksMatchQuery(
	marks: readonly string[],
	query: string,
	language: Language,
): boolean {
	const formsOf = (token: string) =>
		[foldToken(token, language), stemOf(token, language) ?? ''].filter((form) => form !== '');
	const wanted = tokensOf(query).flatMap(formsOf);
	return marks.every((mark) =>
		tokensOf(mark)
			.flatMap(formsOf)
			.some((form) => wanted.some((start) => form.startsWith(start))),
	);
}
