import { foldToken } from './fold-token.ts';
import type { Language } from './language.ts';
import { tokensOf } from './words.ts';

/** The stem of a token; null for function words and single letters. */
export function stemOf(token: string, language: Language): string | null {
	const folded = foldToken(token, language);
	return folded.length < 2 || language.functionWords.has(folded) ? null : language.stem(folded);
}

/** The stems of a text, in order. */
export function stemsOf(text: string, language: Language): string[] {
	return tokensOf(text)
		.map((token) => stemOf(token, language))
		.filter((stem) => stem !== null);
}
