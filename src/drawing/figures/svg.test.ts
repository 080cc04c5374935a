import { expect, test } from 'vitest';
import { element } from './svg.ts';

test('escapes text attributes and rounds numbers', () => {
	expect(element('text', { class: '"<&>"', x: 1.26, y: -0.01 })).toBe(
		'<text class="&quot;&lt;&amp;&gt;&quot;" x="1.3" y="0"/>',
	);
});

test('omits empty attributes, but not zero', () => {
	expect(element('g', { class: '', id: undefined, x: 0 }, 'a', 'b')).toBe('<g x="0">ab</g>');
});
