import { expect, test } from 'vitest';
import { createUrls } from './urls.ts';

test('prefixes addresses with the base path, with or without slashes', () => {
	expect(createUrls('/').term('brie')).toBe('/terms/brie/');
	for (const base of ['/sub/', '/sub', 'sub/']) {
		expect(createUrls(base).term('brie')).toBe('/sub/terms/brie/');
		expect(createUrls(base).home).toBe('/sub/');
	}
});

test('letter anchors are valid fragments', () => {
	const urls = createUrls('/');
	expect(urls.letter('B')).toBe('/terms/#letter-b');
	expect(urls.letter('#')).toBe('/terms/#letter-other');
});
