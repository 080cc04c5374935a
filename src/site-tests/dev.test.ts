import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DevServer } from '../build/dev-server.ts';
import { startDevServer } from '../build/dev-server.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

const CONTENT = resolve('.build/dev/content');
const CURD = join(CONTENT, 'terms/curd.mdx');

let server: DevServer;

beforeAll(async () => {
	rmSync(CONTENT, { recursive: true, force: true });
	cpSync(TEST_CONTENT, CONTENT, { recursive: true });
	const settings = { content: CONTENT, out: TEST_SITE, base: '/sub/' };
	server = await startDevServer(settings, 4700);
	await get('terms/curd/');
});
afterAll(async () => {
	await server.close();
	rmSync(resolve('.build/dev'), { recursive: true, force: true });
});

async function get(path: string): Promise<{ status: number; text: string }> {
	const response = await fetch(server.url + path);
	return { status: response.status, text: await response.text() };
}

const page = (path: string) => expect.poll(async () => (await get(path)).text, { timeout: 20_000 });

function edit(file: string, from: string, to: string): void {
	const text = readFileSync(join(CONTENT, file), 'utf8');
	expect(text).toContain(from);
	writeFileSync(join(CONTENT, file), text.replace(from, to));
}

test('pages are those of the build, and say when to load again', async () => {
	const { status, text } = await get('terms/curd/');
	expect(status).toBe(200);
	expect(text).toContain('<h1>Curd</h1>');
	expect(text).toContain('src="/sub/@reload.js?version=');
	expect((await get('@reload.js')).text).toContain('EventSource');
	expect(text).toContain('http-equiv="content-security-policy"');
});

test('files that are no pages are served from the same list', async () => {
	expect(JSON.parse((await get('search/names.json')).text)).toHaveProperty('entries');
	expect((await get('terms/curd.md')).text).toContain('# Curd');
	expect((await get('go/curds/')).text).toContain('/sub/terms/curd/');
	expect((await get('icon.svg')).text).toContain('<svg');
});

test('what is not there is a page that says so', async () => {
	const { status, text } = await get('terms/butter/');
	expect(status).toBe(404);
	expect(text).toContain('Page not found');
});

test('a saved entry is shown, in links to it too', async () => {
	edit('terms/curd.mdx', 'Most of the fat', 'Most of the oil');
	await page('terms/curd/').toContain('Most of the oil');
	edit('terms/whey.mdx', 'title: Whey', 'title: WHEY');
	await page('terms/curd/').toContain('>WHEY<');
	edit('terms/whey.mdx', 'title: WHEY', 'title: Whey');
	await page('terms/curd/').toContain('>Whey<');
});

test('a broken entry says what is wrong with it, the others stay, and it heals', async () => {
	edit('terms/curd.mdx', 'level: beginner', 'level: begginer');
	await page('terms/curd/').toContain('Did you mean &quot;beginner&quot;?');
	const other = await get('terms/milk/');
	expect(other.status).toBe(200);
	expect(other.text).not.toContain('begginer');
	edit('terms/curd.mdx', 'level: begginer', 'level: beginner');
	await page('terms/curd/').toContain('<h1>Curd</h1>');
});

test('a question of style is put on the page it concerns', async () => {
	const summary = /summary: .*/.exec(readFileSync(CURD, 'utf8'))![0];
	edit('terms/curd.mdx', summary, 'summary: Four words and more.');
	await page('terms/curd/').toMatch(/has 4 words[\s\S]*<h1>Curd<\/h1>/);
	edit('terms/curd.mdx', 'summary: Four words and more.', summary);
	await page('terms/curd/').not.toContain('has 4 words');
});

test('every YAML file is followed, broken ones too', async () => {
	edit('categories.yaml', 'name: Making', 'name: Dairy work');
	await page('categories/').toContain('Dairy work');
	edit('site.yaml', 'tagline:', 'tag line:');
	await page('terms/milk/').toContain('unknown field &quot;tag line&quot;');
	edit('site.yaml', 'tag line:', 'tagline:');
	await page('terms/milk/').not.toContain('unknown field');
});

test('added, renamed and removed entries are followed', async () => {
	const text = readFileSync(join(CONTENT, 'terms/milk.mdx'), 'utf8');
	writeFileSync(join(CONTENT, 'terms/cream.mdx'), text.replace('title: Milk', 'title: Cream'));
	await page('terms/').toContain('>Cream<');
	renameSync(join(CONTENT, 'terms/cream.mdx'), join(CONTENT, 'terms/creme.mdx'));
	await expect.poll(async () => (await get('terms/cream/')).status).toBe(404);
	rmSync(join(CONTENT, 'terms/creme.mdx'));
	await page('terms/').not.toContain('>Cream<');
});

test('a saved guide is compiled again', { timeout: 120_000 }, async () => {
	edit('guides/from-milk-to-wheel.mdx', 'pour off', 'pour away');
	await expect
		.poll(async () => (await get('guides/from-milk-to-wheel/')).text, { timeout: 100_000 })
		.toContain('pour away');
});
