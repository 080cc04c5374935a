import { expect, test } from 'vitest';
import { escapeLineSeparators } from './escape-line-separators.ts';

test('a message is one line for every reader, and says the same', () => {
	const message = { text: 'curd\u2028whey\u2029 "rind"' };
	const line = escapeLineSeparators(JSON.stringify(message));
	expect(line).not.toMatch(/[\u2028\u2029]/);
	expect(JSON.parse(line)).toEqual(message);
});
