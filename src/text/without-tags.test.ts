import { expect, test } from 'vitest';
import { withoutTags } from './without-tags.ts';

test('tags become spaces, and the rest stays in its place', () => {
	const html = '<p class="x">A <b>curd</b>.</p>';
	expect(withoutTags(html)).toBe(`${' '.repeat(13)}A ${' '.repeat(3)}curd${' '.repeat(4)}.    `);
	expect(withoutTags(html)).toHaveLength(html.length);
	expect(withoutTags('1 < 2 and 3 > 2')).toBe('1 < 2 and 3 > 2');
});
