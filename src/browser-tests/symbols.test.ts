import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

type Page = Awaited<ReturnType<typeof open>>;

const TERM = '/terms/cheese-yield/';
const cardOf = (page: Page) => page.locator('.symbol-card');

async function formulaOf(page: Page) {
	const formula = page.locator('.prose math[display="block"]').first();
	await formula.scrollIntoViewIfNeeded();
	await expect.poll(() => formula.locator('.explained').count()).toBeGreaterThan(0);
	return formula;
}

test('pointing at a symbol shows what the text says it means, leaving hides it', async () => {
	const page = await open(TERM);
	const formula = await formulaOf(page);
	await formula.locator('.explained', { hasText: 'W' }).first().hover();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	expect(await cardOf(page).textContent()).toMatch(/W\s*share of water/);
	await page.mouse.move(5, 5);
	await expect.poll(() => cardOf(page).count()).toBe(0);
});

test('a formula on its own line is one tab stop, which lists its symbols', async () => {
	const page = await open(TERM);
	const formula = await formulaOf(page);
	expect(await page.locator('.prose [data-explained]').count()).toBe(1);
	await page.keyboard.press('Tab');
	await formula.evaluate((math) => math.closest<HTMLElement>('[data-explained]')!.focus());
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	expect(await cardOf(page).locator('dt').count()).toBeGreaterThan(0);
	expect(await page.locator('[data-explained]').getAttribute('aria-describedby')).toBe(
		await cardOf(page).getAttribute('id'),
	);
	await page.keyboard.press('Escape');
	await expect.poll(() => cardOf(page).count()).toBe(0);
	await page.keyboard.press('Enter');
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	await page.keyboard.press('Tab');
	await expect.poll(() => cardOf(page).count()).toBe(0);
});

test('a tap on a symbol shows its meaning, a tap elsewhere hides it', async () => {
	const page = await open(TERM, { viewport: PHONE, hasTouch: true });
	for (const fold of await page.locator('details.fold').all()) {
		await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
	}
	const formula = await formulaOf(page);
	await formula.locator('.explained').first().tap();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	await page.locator('h1').tap();
	await expect.poll(() => cardOf(page).count()).toBe(0);
});
