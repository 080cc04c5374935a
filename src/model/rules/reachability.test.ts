import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { reachability } from './reachability.ts';
import { testContent } from './test-content.ts';

const content = testContent({ milk: {}, curd: { prerequisites: ['milk'] }, cellar: {} });
const check = (roots: string[]) =>
	applyRules([reachability], { ...content, site: { ...content.site, roots } });

test('only roots may need nothing', () => {
	expect(check(['milk']).map(({ file, message }) => [file, message])).toEqual([
		['terms/cellar.mdx', '"Cellar" cannot be reached from milk'],
	]);
	expect(check(['milk', 'cellar'])).toEqual([]);
});

test('a glossary without roots has no such rule', () => {
	expect(check([])).toEqual([]);
});
