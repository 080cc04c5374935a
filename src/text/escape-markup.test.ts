import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('escapes what could open or close markup, also twice', () => {
	expect(escapeMarkup('<a href="x">&amp;</a>')).toBe(
		'&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;',
	);
	expect(escapeMarkup('')).toBe('');
});
