import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const ROUTE = '/routes/a-board-for-guests/';

test('a route is walked from stop to stop', async () => {
	const page = await open(ROUTE);
	await page.locator('.stops').getByRole('link', { name: 'Curd' }).click();
	const walk = page.locator('.route-walk').first();
	await expect
		.poll(() => walk.locator('.route-place').textContent())
		.toBe('A board for guests · Stop 2 of 5');
	expect(await walk.locator('.route-why').textContent()).toMatch(/^See what is kept/);
	await walk.getByRole('link', { name: 'Next' }).click();
	await page.waitForURL('**/terms/ripening/?route=a-board-for-guests');
	await expect.poll(() => page.locator('.route-walk').count()).toBe(2);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the route of another page, or none, leaves the entry as it is', async () => {
	for (const query of ['?route=a-board-for-guests', '?route=nowhere', '?route=../x']) {
		const page = await open(`/terms/rennet/${query}`);
		await page.waitForLoadState('networkidle');
		expect(await page.locator('.route-walk').count()).toBe(0);
	}
});

test('without JavaScript the route lists all stops', async () => {
	const page = await open(ROUTE, { javaScriptEnabled: false, viewport: PHONE });
	expect(await page.locator('.stops > li').count()).toBe(5);
});
