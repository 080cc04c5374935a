import { expect, test } from 'vitest';
import { testSource } from '../test-glossary.ts';
import { reachable } from './reachable.ts';

const source = testSource({ milk: {}, curd: { prerequisites: ['milk'] }, cellar: {} });
const check = (roots: string[]) =>
	reachable({
		...source,
		site: { ...source.site, roots },
		slugs: { terms: new Set(), guides: new Set() },
		images: new Set(),
		lineOf: () => 2,
	});

test('only roots may need nothing', () => {
	expect(check(['milk']).map(({ file, message }) => [file, message])).toEqual([
		['terms/cellar.mdx', '"Cellar" cannot be reached from milk'],
	]);
	expect(check(['milk', 'cellar'])).toEqual([]);
});

test('a glossary without roots has no such rule', () => {
	expect(check([])).toEqual([]);
});
