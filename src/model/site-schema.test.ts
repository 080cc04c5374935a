import { expect, test } from 'vitest';
import { isPlaceholder } from './site-schema.ts';

test.each([
	['https://example.org', true],
	['https://cheese.example/', true],
	['https://www.example.com/sub/', true],
	['http://localhost:4321', true],
	['https://cheese.org', false],
	['https://myexample.org', false],
	['https://example.cheese.org', false],
])('%s is a placeholder: %s', (url, expected) => {
	expect(isPlaceholder(url)).toBe(expected);
});
