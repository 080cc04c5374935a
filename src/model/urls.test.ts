import { expect, test } from 'vitest';
import { createUrls } from './urls.ts';

test('prefixes addresses with the base path, with or without slashes', () => {
	expect(createUrls('/').term('brie')).toBe('/terms/brie/');
	for (const base of ['/sub/', '/sub', 'sub/']) {
		expect(createUrls(base).term('brie')).toBe('/sub/terms/brie/');
		expect(createUrls(base).home).toBe('/sub/');
	}
});

test('addresses are encoded, so that they are valid in every format', () => {
	const urls = createUrls('/käse/');
	expect(urls.term('乾酪')).toBe('/k%C3%A4se/terms/%E4%B9%BE%E9%85%AA/');
	expect(urls.mapAt('か')).toBe('/k%C3%A4se/map/?term=%E3%81%8B');
	expect(urls.apiTerm('<slug>')).toBe('/k%C3%A4se/api/terms/<slug>.json');
});

test('letter anchors are valid fragments', () => {
	const urls = createUrls('/');
	expect(urls.letter('B')).toBe('/terms/#letter-b');
	expect(urls.letter('#')).toBe('/terms/#letter-other');
});

test('every page and file has its own address', () => {
	// Without translations the home page is the root.
	const { asset, root, ...urls } = createUrls('/');
	expect(root).toBe(urls.home);
	const addresses = Object.values(urls).map((url) =>
		typeof url === 'string' ? url : (url as (...parts: string[]) => string)('a', 'b'),
	);
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const address of addresses)
		expect(address).toMatch(/^\/(?:@?[\w-]+[/.])*(?:[?#][^/]*|\w+)?$/);
	expect(asset('icon.svg')).toBe('/icon.svg');
	expect(urls.searchFor(new URLSearchParams({ q: 'a&b' }))).toBe('/search/?q=a%26b');
});
