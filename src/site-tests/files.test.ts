import { expect, test } from 'vitest';
import { loadPen } from '../build/card-font.ts';
import { createEdition } from '../site/edition.ts';
import { siteFiles } from '../site/files.ts';
import { pagePaths } from '../site/page-paths.ts';
import { readHistory } from '../reading/read-history.ts';
import { NO_STORE } from '../reading/store.ts';
import { glossary } from './test-glossary.ts';
import { listFiles } from './built-site.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

/** What is compiled or copied: scripts, styles, fonts, schemas and pictures of the content, the search index. */
const COPIED = /^\/(?:_astro|schema|images|pagefind)\/|^\/icon\.svg$/;

const edition = createEdition({
	glossary,
	base: '/',
	history: readHistory(TEST_CONTENT, NO_STORE),
	tools: {
		layOut: ({ nodes }) => ({ width: 1, height: 1, points: nodes.map(() => ({ x: 0, y: 0 })) }),
		countTokens: () => 0,
		drawPng: async () => new Uint8Array(),
		readCard: () => new Uint8Array(),
		pen: loadPen,
	},
});

test('the built site is the pages and files that are listed, and what is copied', () => {
	const pages = pagePaths(edition).map((path) => path.replace(/\/$/, '/index.html'));
	const listed = [...pages, ...siteFiles(edition).keys()].sort();
	expect(new Set(listed).size).toBe(listed.length);
	expect(listFiles(TEST_SITE).filter((file) => !COPIED.test(file))).toEqual(listed);
});
