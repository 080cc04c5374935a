import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, open, PHONE, useBrowser } from './browser.ts';

useBrowser();

/** One page of each kind. */
const KINDS = [
	'/',
	'/terms/',
	'/acronyms/',
	'/learn/',
	'/map/',
	'/map/text/',
	'/path/?from=lactose&to=blue-cheese',
	'/all/',
	'/names/',
	'/names/washing/',
	'/terms/cheese-yield/',
	'/terms/pasteurization/',
	'/terms/lactic-acid-bacteria/',
	'/terms/casein/',
	'/terms/butterfat/',
	'/categories/',
	'/categories/making/',
	'/categories/making/a-z/',
	'/categories/making/beginner/',
	'/tags/',
	'/tags/microbes/',
	'/levels/',
	'/levels/beginner/',
	'/guides/',
	'/guides/how-a-rind-forms/',
	'/about/',
	'/about/quality/',
	'/data/',
	'/search/?q=rind',
	'/ask/',
	'/ask/#q=how+does+brine+work',
	'/no-such-page/',
];

/** What axe finds in the light theme, and what it finds about colors in the dark one. */
async function violationsOf(page: Page): Promise<string[]> {
	const light = await new AxeBuilder({ page }).analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
	return [light, dark].flatMap(({ violations }) =>
		violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
		),
	);
}

describe.each([DESKTOP, PHONE])('at $width px', (viewport) => {
	test.each(KINDS)('axe finds nothing on %s', async (path) => {
		expect(await violationsOf(await open(path, { viewport }))).toEqual([]);
	});
});

test('axe finds nothing in the open search', async () => {
	const page = await open('/terms/milk/');
	await page.keyboard.press('/');
	await page.keyboard.type('rind');
	await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(3);
	expect(await violationsOf(page)).toEqual([]);
});

test('axe finds nothing while a preview is shown', async () => {
	const page = await open('/terms/casein/');
	await page.locator('.prose a').first().hover();
	await expect.poll(() => page.getByRole('tooltip').isVisible()).toBe(true);
	expect(await violationsOf(page)).toEqual([]);
});

test('the first Tab offers to skip to the content, and does', async () => {
	const page = await open('/terms/milk/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to content' });
	expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
	expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('by keyboard alone a reader gets from the home page to a neighbor in a graph', async () => {
	const page = await open('/');
	const focusOn = async (name: string, limit = 120) => {
		for (let presses = 0; presses < limit; presses++) {
			await page.keyboard.press('Tab');
			const label = await page.evaluate(() => {
				const active = document.activeElement!;
				return active.getAttribute('aria-label') ?? active.textContent!.trim();
			});
			if (label === name) return;
		}
		throw new Error(`Tab never reached "${name}".`);
	};
	await focusOn('Milk');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/milk/');
	await focusOn('Curd');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/curd/');
});

test('whatever has the focus shows it', async () => {
	const page = await open('/terms/cheese-yield/');
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		const visible = await page.evaluate(() => {
			const active = document.activeElement!;
			const circle = active.querySelector('circle');
			const { outlineStyle, outlineWidth } = getComputedStyle(active);
			return circle !== null || (outlineStyle !== 'none' && outlineWidth !== '0px');
		});
		expect(
			visible,
			await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120)),
		).toBe(true);
	}
});
