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
