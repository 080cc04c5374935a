import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import { invalidHtml, straySpaces } from './invalid-html.ts';
import { TEST_SITE } from './test-site.ts';

const pages = readPages(TEST_SITE);

test('every page is valid HTML', async () => {
	expect(await invalidHtml(pages)).toEqual([]);
});

test('no space stands before a comma or full stop', () => {
	expect(straySpaces(pages)).toEqual([]);
});
