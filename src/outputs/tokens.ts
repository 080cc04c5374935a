import { countTokens as count } from 'gpt-tokenizer/encoding/o200k_base';

/** The tokenizer by which every budget and length is counted. */
export const TOKENIZER = 'o200k_base';

/** Length of a text in tokens of `o200k_base`, whatever looks like a special token read as text. */
export function countTokens(text: string): number {
	return count(text, { disallowedSpecial: new Set() });
}
