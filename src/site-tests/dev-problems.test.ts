import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEST_SITE } from './test-site.ts';
import { useDevServer } from './use-dev-server.ts';

const { at, edit, get, page, restart } = useDevServer(4750);

const BANNER = 'class="problems"';

test.each([
	['an unknown value', (text: string) => text.replace('level: beginner', 'level: begginer')],
	['YAML that cannot be parsed', (text: string) => text.replace('title: Curd', 'title: [Curd')],
	['Markdown that cannot be parsed', (text: string) => `${text}\n<b\n`],
	['nothing at all', () => ''],
])(
	'an entry with %s shows what is wrong, other pages stay, and it heals',
	async (_what, break_) => {
		const text = readFileSync(at('terms/curd.mdx'), 'utf8');
		writeFileSync(at('terms/curd.mdx'), break_(text));
		await page('terms/curd/').toContain(BANNER);
		for (const path of ['terms/whey/', 'guides/from-milk-to-wheel/', '']) {
			const other = await get(path);
			expect(other.status, path).toBe(200);
			expect(other.text).not.toContain(BANNER);
			await page(path).toMatch(/<a href="\/sub\/@problems\/"[^>]*>\d+ files? ha(?:s|ve) problems</);
		}
		expect((await get('@problems/')).text).toContain('>terms/curd.mdx<');
		expect(existsSync(join(TEST_SITE, '@problems'))).toBe(false);
		writeFileSync(at('terms/curd.mdx'), text);
		await page('terms/curd/').toMatch(/^(?!.*class="problems").*<h1>Curd<\/h1>/s);
		await page('terms/milk/').not.toContain('@problems');
	},
);

test('a finding says how bad it is in words, where it is, and what to write', async () => {
	const summary = /summary: .*/.exec(readFileSync(at('terms/curd.mdx'), 'utf8'))![0];
	edit('terms/curd.mdx', summary, 'summary: Four words and more.');
	await page('terms/curd/').toMatch(
		/>\s*Error\s*<.*>Line \d+, summary<.*has 4 words\. Write 12 to 35 words\..*<h1>Curd<\/h1>/s,
	);
	edit('terms/curd.mdx', 'summary: Four words and more.', summary);
	await page('terms/curd/').not.toContain('has 4 words');
});

test.each(['site.yaml', 'categories.yaml', 'tags.yaml'])(
	'with a broken %s the last valid state stays, every page says so, and entries are followed',
	async (file) => {
		const text = readFileSync(at(file), 'utf8');
		writeFileSync(at(file), 'this: [is\n  no: "YAML');
		await page('terms/milk/').toMatch(new RegExp(`${BANNER}.*${file}.*<h1>Milk</h1>`, 's'));
		edit('terms/milk.mdx', 'title: Milk', 'title: MILK');
		await page('terms/milk/').toContain('<h1>MILK</h1>');
		edit('terms/milk.mdx', 'title: MILK', 'title: Milk');
		writeFileSync(at(file), text);
		await page('terms/milk/').not.toContain(BANNER);
	},
);

test('a broken guide shows what is wrong, and heals', { timeout: 120_000 }, async () => {
	edit('guides/from-milk-to-wheel.mdx', 'order: ', 'ordre: ');
	await page('guides/from-milk-to-wheel/').toContain(BANNER);
	expect((await get('guides/how-a-rind-forms/')).status).toBe(200);
	await restart();
	await page('guides/from-milk-to-wheel/').toContain(BANNER);
	expect((await get('terms/milk/')).status).toBe(200);
	edit('guides/from-milk-to-wheel.mdx', 'ordre: ', 'order: ');
	await expect
		.poll(async () => (await get('guides/from-milk-to-wheel/')).text, { timeout: 100_000 })
		.toContain('class="prose"');
});

test('if there is no valid state yet, one page lists the problems until they are solved', async () => {
	edit('site.yaml', 'tagline:', 'tag line:');
	await restart();
	for (const path of ['', 'terms/milk/']) {
		const { status, text } = await get(path);
		expect(status).toBe(500);
		expect(text).toContain('unknown field &quot;tag line&quot;');
		expect(text).toContain('src="/sub/@reload.js?version=');
	}
	edit('site.yaml', 'tag line:', 'tagline:');
	await page('terms/milk/').toContain('<h1>Milk</h1>');
});
