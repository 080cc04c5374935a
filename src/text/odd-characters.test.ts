import { expect, test } from 'vitest';
import { describeCharacter, oddCharacter } from './odd-characters.ts';

test('names the characters that nobody sees or tells apart', () => {
	expect(describeCharacter('\u00A0')).toBe('U+00A0 no-break space');
	expect(describeCharacter('с')).toBe('U+0441 Cyrillic letter');
	expect(describeCharacter('\u{E0001}')).toBe('U+E0001');
});

test.each([
	['How it\u00A0works', 'How it works', '\u00A0'],
	['“whey”', 'whey', '“'],
	['сurd', 'curd', 'с'],
	['crud', 'curd', undefined],
	['сыр', 'сыр', undefined],
	['‘a’', '‘a’', undefined],
])('%s differs from %s by %o', (text, intended, odd) => {
	expect(oddCharacter(text, intended)).toBe(odd);
});
