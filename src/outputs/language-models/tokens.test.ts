import { expect, test } from 'vitest';
import { countTokens } from './tokens.ts';

test('counts tokens, and special tokens as text', () => {
	expect(countTokens('')).toBe(0);
	expect(countTokens('hello world')).toBe(2);
	expect(countTokens('<|endoftext|>')).toBeGreaterThan(1);
});
