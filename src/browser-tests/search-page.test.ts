import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

test('the search page takes its query from the address and keeps it there', async () => {
	const page = await open('/search/?q=brie');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.first().textContent()).toBe('Brie');
	await page.getByRole('searchbox').fill('casein');
	await expect.poll(() => results.first().textContent()).toBe('Casein');
	expect(new URL(page.url()).search).toBe('?q=casein');
	await results.first().click();
	await page.waitForURL('**/terms/casein/');
});

test('filters of the search page stand in the address and need no query', async () => {
	const page = await open('/search/?category=kinds&level=beginner');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.count()).toBeGreaterThan(5);
	await page.getByRole('searchbox').fill('brie');
	await expect.poll(() => results.first().textContent()).toBe('Brie');
	await page.getByLabel('Category').selectOption('');
	expect(new URL(page.url()).search).toBe('?q=brie&level=beginner');
});

test('hits in the text obey the filters too', async () => {
	const page = await open('/search/?q=casein&level=beginner');
	const inText = page.getByRole('region', { name: 'In the text' }).getByRole('link');
	await inText.first().waitFor();
	const texts = await page.evaluate(() => fetch('/search/texts.json').then((r) => r.json()));
	const names = await page.evaluate(() => fetch('/search/names.json').then((r) => r.json()));
	const paths = await inText.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const levels = paths.map((path) => {
		const place = names.entries.findIndex(
			({ kind, slug }: Record<string, string>) => kind === 'term' && path === `/terms/${slug}/`,
		);
		return texts.texts[place]?.level;
	});
	expect(new Set(levels)).toEqual(new Set(['beginner']));
});

test('without scripts the search page lists all terms', async () => {
	const page = await open('/search/?q=brie', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'Brie', exact: true }).isVisible()).toBe(true);
});

test('a missing page searches for the words of its address', async () => {
	const page = await open('/terms/lactik-acid-bactera/');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.first().textContent()).toBe('Lactic acid bacteria');
});

test('everything on one page can be narrowed', async () => {
	const page = await open('/all/');
	await page.getByLabel('Filter terms').fill('casein');
	const visible = page.locator('[data-names]:not([hidden])');
	await expect.poll(() => visible.count()).toBeLessThan(20);
	expect(await page.getByRole('link', { name: 'Casein', exact: true }).isVisible()).toBe(true);
});
