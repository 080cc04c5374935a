import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { TEST_SITE } from './test-site.ts';
import { FRESH, get, OWN, useNginx } from './use-nginx.ts';

useNginx();

const urls = createUrls('/');
const missing = readFileSync(`${TEST_SITE}/404.html`, 'utf8');

describe('what is not there', () => {
	test.each([
		['a missing page', '/terms/no-such-term/'],
		['a missing asset, which is not kept for a year', '/_astro/none.0000.js'],
		['a missing file of data', '/api/none.json'],
		['a folder without a page', '/_astro/'],
		['a file that hides', '/.env'],
		['a folder that hides', '/terms/.git/config'],
		['a hidden file with its dot encoded', '/%2eenv'],
		['what is meant for other hosts', '/_headers'],
	])('%s: the page for it', async (_, path) => {
		const answer = await get(path);
		expect(answer.status).toBe(404);
		expect(answer.body).toBe(missing);
		expect(answer.headers).toMatchObject({
			...OWN,
			'content-type': 'text/html; charset=utf-8',
			'cache-control': FRESH,
		});
	});

	test.each([
		'/../package.json',
		'/terms/../../package.json',
		'/%2e%2e/package.json',
		'/terms/%2e%2e%2f%2e%2e%2fpackage.json',
		'/..%2fpackage.json',
		'/terms/..%5c..%5cpackage.json',
		'/%00',
		'//etc/passwd',
	])('%s leads out of nothing', async (path) => {
		const { status, body } = await get(path);
		expect([400, 404]).toContain(status);
		expect(body).not.toMatch(/"devDependencies"|root:/);
	});

	test('a way up that stays inside is followed', async () => {
		expect((await get('/ask/../terms/')).status).toBe(200);
	});

	test('nothing can be sent to the site', async () => {
		expect((await get(urls.home, {}, 'POST')).status).toBe(405);
		expect((await get(urls.home, {}, 'DELETE')).status).toBe(405);
	});

	test('the server does not tell its version', async () => {
		expect((await get(urls.home)).headers.server).toBe('nginx');
	});
});
