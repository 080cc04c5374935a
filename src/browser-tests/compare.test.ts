import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';
import { search, titles } from './search-dialog.ts';

useBrowser();

const PAGE = '/compare/draining-vs-pressing/';

test.each(['draining vs pressing', 'difference between pressing and draining'])(
	'search finds the comparison first: %s',
	async (query) => {
		const page = await search(query);
		expect((await titles(page))[0]).toBe('Draining vs. Pressing');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${PAGE}`);
	},
);

test('a question is answered with the sentences of the comparison', async () => {
	const page = await open('/ask/#q=pressing+vs+draining');
	await expect.poll(() => page.locator('.answer h2').textContent()).toBe('Draining vs. Pressing');
	const quoted = await page.locator('.answer .quoted').allTextContents();
	expect(quoted.length).toBe(3);
	const record = (await (
		await page.request.get('/api/comparisons/draining-vs-pressing.json')
	).json()) as object;
	for (const sentence of quoted) expect(Object.values(record)).toContain(sentence);
	expect(await page.locator('.answer td').last().textContent()).toBe('one smooth block');
});

test('both entries lead to it, and it leads to both', async () => {
	for (const slug of ['draining', 'pressing']) {
		const page = await open(`/terms/${slug}/`);
		expect(await page.locator('.confusions').getByText('Compare').getAttribute('href')).toBe(PAGE);
	}
	const page = await open(PAGE);
	expect(await page.locator('.versus thead a').allTextContents()).toEqual(['Draining', 'Pressing']);
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing on a narrow screen, %s',
	async (colorScheme) => {
		for (const path of [
			PAGE,
			'/compare/gouda-vs-cheddar-vs-emmental/',
			'/routes/a-board-for-guests/',
		]) {
			const page = await open(path, { colorScheme, viewport: PHONE });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBe(PHONE.width);
		}
	},
);
