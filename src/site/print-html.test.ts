import { expect, test } from 'vitest';
import { testGlossary } from '../model/test-glossary.ts';
import { createUrls } from '../model/urls.ts';
import type { Edition } from './edition.ts';
import { printHtml } from './print-html.ts';

test('links lead to pages of the site, and to sections of them', () => {
	const edition = { glossary: testGlossary({ whey: {} }), urls: createUrls('/sub/') } as Edition;
	expect(printHtml(edition, [{ to: 'whey' }, ' ', { to: 'whey', section: 'pitfalls' }])).toBe(
		'<a href="/sub/terms/whey/">whey</a> <a href="/sub/terms/whey/#pitfalls">whey</a>',
	);
});
