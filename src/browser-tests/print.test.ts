import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

/** Font size in points of the first element a selector finds, as printed. */
const pointsOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => (parseFloat(getComputedStyle(element).fontSize) * 72) / 96);

async function print(path: string): Promise<Page> {
	const page = await open(path);
	await page.emulateMedia({ media: 'print' });
	return page;
}

test.each(['/terms/cheese-yield/', '/guides/from-milk-to-wheel/'])(
	'%s is printed at 10 points, its code at 8.5',
	async (path) => {
		const page = await print(path);
		expect(await pointsOf(page, '.prose p')).toBeCloseTo(10, 1);
		expect(await pointsOf(page, '.prose pre')).toBeCloseTo(8.5, 1);
	},
);

test('an entry is printed without interface', async () => {
	const page = await print('/terms/cheese-yield/');
	const parts = [
		'.site-header',
		'.breadcrumb',
		'.skip-link',
		'.copy-code',
		'.contents',
		'.anchor',
		'[data-share]',
		'.prev-next',
		'.edit',
		'.site-footer nav',
	];
	for (const part of parts) {
		for (const element of await page.locator(part).all()) {
			expect(await element.isVisible(), part).toBe(false);
		}
	}
});

test('what an entry is confused with is printed whole', async () => {
	const page = await print('/terms/brie/');
	const summary = page.locator('.confusions summary').first();
	expect(await summary.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true);
});

test('the page of everything starts with its first terms, and no sheet is empty', async () => {
	const page = await print('/all/');
	const breaks = await page
		.locator('.category')
		.evaluateAll((sections) => sections.map((section) => getComputedStyle(section).breakBefore));
	expect(new Set(breaks)).toEqual(new Set(['auto']));
	const top = await page.locator('.category').first().boundingBox();
	// In pixels of the screen, on a sheet of 1,000 pixels or so.
	expect(top!.y).toBeLessThan(400);
});
