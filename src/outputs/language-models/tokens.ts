import { countTokens as count, setMergeCacheSize } from 'gpt-tokenizer/encoding/o200k_base';

// Terms share most of their words, but the default cache is too small for them.
setMergeCacheSize(500_000);

/** Number of `o200k_base` tokens; special tokens are treated as text. */
export function countTokens(text: string): number {
	return count(text, { disallowedSpecial: new Set() });
}
