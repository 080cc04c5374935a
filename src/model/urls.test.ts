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

test('every page and file has its own address', () => {
	const { asset, ...urls } = createUrls('/');
	const addresses = Object.values(urls).map((url) =>
		typeof url === 'string' ? url : (url as (...parts: string[]) => string)('a', 'b'),
	);
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const address of addresses) expect(address).toMatch(/^\/(?:[\w-]+[/.])*(?:[?#][^/]*|\w+)?$/);
	expect(asset('icon.svg')).toBe('/icon.svg');
	expect(urls.searchFor(new URLSearchParams({ q: 'a&b' }))).toBe('/search/?q=a%26b');
});
