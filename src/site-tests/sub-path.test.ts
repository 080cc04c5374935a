import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { serveSite } from '../build/static-server.ts';
import { addressesIn } from './broken-links.ts';
import { runBuild } from './run-build.ts';
import { TEST_CONTENT } from './test-site.ts';

test('a site below a path is served there, and every link in it is answered', async () => {
	const out = mkdtempSync(join(tmpdir(), 'gloss-sub-path-'));
	const settings = { GLOSSARY_CONTENT: TEST_CONTENT, GLOSSARY_OUT: out, BASE_PATH: '/x/y/' };
	expect(runBuild(settings).status).toBe(0);
	const { url, close } = await serveSite({ content: TEST_CONTENT, out, base: '/x/y/' }, 4767);
	try {
		const { origin, pathname } = new URL(url);
		expect(pathname).toBe('/x/y/');
		const seen = new Set([url]);
		const faults: string[] = [];
		let pages = 0;
		for (const address of seen) {
			const response = await fetch(address);
			const isPage = response.headers.get('content-type')?.startsWith('text/html');
			const text = await response.text();
			if (!response.ok) faults.push(`${address} is answered with ${response.status}`);
			if (!isPage || !response.ok) continue;
			pages++;
			const links = addressesIn(
				load(text),
				'a[href], link[href], use[href], script[src], img[src], source[src]',
			);
			for (const link of links) {
				const target = new URL(link, response.url);
				if (target.origin !== origin || !/^https?:$/.test(target.protocol)) continue;
				if (!target.pathname.startsWith('/x/y/')) faults.push(`${address} leads to ${link}`);
				target.hash = '';
				target.search = '';
				seen.add(target.href);
			}
		}
		expect(faults).toEqual([]);
		expect(pages).toBeGreaterThan(100);
	} finally {
		await close();
		rmSync(out, { recursive: true });
	}
});
