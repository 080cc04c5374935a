import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { listFiles } from './built-site.ts';
import { TEST_SITE } from './test-site.ts';
import type { Answer } from './use-nginx.ts';
import { FOREVER, FRESH, get, OPEN, OWN, useNginx } from './use-nginx.ts';

useNginx();

const urls = createUrls('/');
const files = listFiles(TEST_SITE);
const firstOf = (pattern: RegExp) => files.find((file) => pattern.test(file))!;
const page = (pattern: RegExp) => firstOf(pattern).replace(/index\.html$/, '');
const policyOf = ({ headers }: Answer) => String(headers['content-security-policy']);

describe('pages', () => {
	test.each([
		['the home page', urls.home],
		['an entry', page(/^\/terms\/[^/]+\/index\.html$/)],
		['a name that leads on', page(/^\/go\/[^/]+\/index\.html$/)],
		['the page that asks', urls.ask],
	])('%s is fresh, safe and in no frame', async (_, path) => {
		const answer = await get(path);
		expect(answer.status).toBe(200);
		expect(answer.headers).toMatchObject({
			...OWN,
			'content-type': 'text/html; charset=utf-8',
			'cache-control': FRESH,
		});
		expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
		expect(policyOf(answer)).toMatch(/default-src 'self'.*; frame-ancestors 'none'$/);
		// Both policies are in force at once, so the header must not forbid what the page allows.
		const own = load(answer.body)('meta[http-equiv="content-security-policy"]').attr('content');
		if (!path.startsWith('/go/')) expect(policyOf(answer)).toBe(`${own}; frame-ancestors 'none'`);
	});

	test('only the page that asks may talk to other hosts', async () => {
		expect(policyOf(await get(`${urls.ask}?q=milk`))).toContain("connect-src 'self' https: http:");
		expect(policyOf(await get(`${urls.ask}index.html`))).toContain('https: http:');
		expect(policyOf(await get(urls.home))).not.toContain('http:');
		expect(policyOf(await get(urls.lexicon))).not.toContain('http:');
	});

	test('only the worker of the full-text search may run WebAssembly', async () => {
		const worker = await get('/pagefind/pagefind-worker.js');
		expect(policyOf(worker)).toContain("script-src 'self' 'wasm-unsafe-eval'");
		expect(policyOf(await get(urls.search))).not.toContain('wasm');
	});

	test('an address without its slash leads to the page, wherever the host thinks it is', async () => {
		const answer = await get('/terms', { host: 'elsewhere.example' });
		expect(answer).toMatchObject({ status: 301, headers: { ...OWN, location: '/terms/' } });
	});

	test('what has not changed is not sent again', async () => {
		const { headers } = await get(urls.home);
		const again = await get(urls.home, { 'if-none-match': headers.etag! });
		expect(again).toMatchObject({ status: 304, body: '' });
		expect(again.headers['cache-control']).toBe(FRESH);
	});

	test('text is packed', async () => {
		for (const path of [urls.home, urls.searchNames, firstOf(/^\/_astro\/style\..*\.css$/)]) {
			const { headers } = await get(path, { 'accept-encoding': 'gzip' });
			expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
		}
	});
});

describe('files', () => {
	test.each([
		[firstOf(/^\/_astro\/.*\.js$/), 'text/javascript; charset=utf-8', FOREVER],
		[firstOf(/^\/_astro\/.*\.css$/), 'text/css; charset=utf-8', FOREVER],
		[firstOf(/^\/_astro\/.*\.woff2$/), 'font/woff2', FOREVER],
		[firstOf(/^\/pagefind\/fragment\//), 'application/octet-stream', FOREVER],
		[firstOf(/^\/pagefind\/index\//), 'application/octet-stream', FOREVER],
		[firstOf(/^\/pagefind\/.*\.pf_meta$/), 'application/octet-stream', FOREVER],
		['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', FRESH],
		['/pagefind/pagefind-entry.json', 'application/json', FRESH],
		[urls.searchNames, 'application/json', FRESH],
	])('%s is for this site', async (path, type, caching) => {
		const answer = await get(path);
		expect(answer.status).toBe(200);
		expect(answer.headers).toMatchObject({
			...OWN,
			'content-type': type,
			'cache-control': caching,
		});
		expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
	});

	test.each([
		[urls.api('index.json'), 'application/json'],
		[urls.api('skos.ttl'), 'text/turtle; charset=utf-8'],
		[urls.api('skos.jsonld'), 'application/ld+json'],
		[urls.api('glossary.csv'), 'text/csv; charset=utf-8'],
		[firstOf(/^\/api\/terms\/.*\.json$/), 'application/json'],
		[firstOf(/^\/api\/schema\/.*\.json$/), 'application/json'],
		[firstOf(/^\/terms\/.*\.md$/), 'text/markdown; charset=utf-8'],
		[firstOf(/^\/guides\/.*\.md$/), 'text/markdown; charset=utf-8'],
		[firstOf(/^\/llms\/.*\.txt$/), 'text/plain; charset=utf-8'],
		[urls.llms, 'text/plain; charset=utf-8'],
		[urls.atom, 'application/xml'],
		[urls.jsonFeed, 'application/json'],
		[urls.card, 'image/png'],
	])('%s is for everyone', async (path, type) => {
		const answer = await get(path);
		expect(answer.status).toBe(200);
		expect(answer.headers).toMatchObject({
			...OPEN,
			'content-type': type,
			'cache-control': FRESH,
		});
	});
});

test('whom to tell of a weakness is text, although its folder hides', async () => {
	const answer = await get('/.well-known/security.txt');
	expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/^Contact: /) });
	expect(answer.headers).toMatchObject({ ...OWN, 'content-type': 'text/plain; charset=utf-8' });
});
