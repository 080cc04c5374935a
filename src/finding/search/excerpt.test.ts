import { expect, test } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

test('separates marks from text and leaves escaped HTML as text', () => {
	expect(parseExcerpt('Salt &amp; <mark>brine</mark> if &lt;b&gt; <mark>a &lt; b</mark>.')).toEqual(
		{
			text: 'Salt &amp; brine if <b> a < b.',
			marks: ['brine', 'a < b'],
		},
	);
	expect(parseExcerpt('Nothing.')).toEqual({ text: 'Nothing.', marks: [] });
});
