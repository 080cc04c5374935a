import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('marks are told from the text, and what looks like HTML in it stays text', () => {
	expect(readExcerpt('Salt &amp; <mark>brine</mark> if &lt;b&gt; <mark>a &lt; b</mark>.')).toEqual({
		text: 'Salt &amp; brine if <b> a < b.',
		marks: ['brine', 'a < b'],
	});
	expect(readExcerpt('Nothing.')).toEqual({ text: 'Nothing.', marks: [] });
});
