import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

const PAGE = '/terms/cheese-yield/';
const depth = (page: Page) => page.getByLabel('Depth');
const openSections = (page: Page) => page.locator('.prose .fold[open] h2').allTextContents();
const structure = (page: Page) =>
	page.locator('article > .prose').evaluate((prose) => prose.innerHTML);

test('a depth is chosen once, and every entry opens with what it asks for', async () => {
	const page = await open(PAGE);
	await depth(page).selectOption('formal');
	await expect.poll(() => openSections(page)).toContain('Formally');
	expect(await openSections(page)).not.toContain('How it works');
	await page.goto('/terms/pasteurization/');
	await expect.poll(() => depth(page).inputValue()).toBe('formal');
	await expect.poll(() => page.locator('.prose .fold:not([open])').count()).toBeGreaterThan(0);
	await depth(page).selectOption('line');
	await expect.poll(() => openSections(page)).toEqual([]);
	expect(await page.locator('.summary').isVisible()).toBe(true);
	await page.locator('.prose .fold summary').first().click();
	expect(await openSections(page)).toHaveLength(1);
});

test('with everything chosen the page is as it came', async () => {
	const page = await open(PAGE);
	await depth(page).waitFor();
	const before = await structure(page);
	for (const name of ['line', 'engineer', 'formal', '']) await depth(page).selectOption(name);
	await expect.poll(() => structure(page)).toBe(before);
	expect(await page.locator('.mental-model').isVisible()).toBe(true);
	expect(await page.evaluate(() => localStorage.getItem('depth'))).toBeNull();
});

test('a section that the address leads to is open', async () => {
	const page = await open(PAGE);
	await depth(page).selectOption('line');
	await page.goto('/about/');
	await page.goto(`${PAGE}#how-it-works`);
	await expect.poll(() => openSections(page)).toEqual(['How it works']);
});
