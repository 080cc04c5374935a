import { make } from '../shared/elements.ts';
import { foldToken } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import { stemOf } from '../../text/stems.ts';
import { tokensOf } from '../../text/words.ts';

/** Marks words that start with a word of the query. */
export function highlight(text: string, query: string, language: Language): (string | Node)[] {
	const typed = tokensOf(query)
		.filter((word) => stemOf(word, language) !== null)
		.map((word) => ({ folded: foldToken(word, language), length: word.length }))
		.filter(({ folded }) => folded.length > 1);
	if (typed.length === 0) return [text];
	return text.split(/([\p{L}\p{N}+#]+)/u).flatMap((part, i) => {
		if (i % 2 === 0) return part;
		const folded = foldToken(part, language);
		const hit = typed.find((word) => folded.startsWith(word.folded));
		if (!hit) return part;
		const end = hit.folded === folded ? part.length : hit.length;
		return [make('mark', '', part.slice(0, end)), part.slice(end)];
	});
}
