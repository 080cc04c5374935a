import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const KEY = 'learning:/';

/** Opens a page with some terms marked as known. */
async function openKnowing(path: string, ...slugs: readonly string[]): Promise<Page> {
	const page = await open('/about/');
	await page.evaluate(([key, known]) => localStorage.setItem(key, known), [
		KEY,
		JSON.stringify({
			format: 'gloss-learning',
			version: 1,
			known: Object.fromEntries(slugs.map((slug) => [slug, '2026-12-01'])),
			reviews: {},
		}),
	] as const);
	await page.goto(path);
	return page;
}

const toggle = (page: Page) => page.getByRole('button', { name: 'I know this' });
const pressed = (page: Page) => toggle(page).getAttribute('aria-pressed');
const steps = (page: Page) => page.locator('.plan li:visible a').allTextContents();

test('a term is marked, here and in the lists of other pages, until it is unmarked', async () => {
	const page = await open('/terms/salting/');
	await toggle(page).click();
	await expect.poll(() => pressed(page)).toBe('true');
	await page.goto('/terms/brie/');
	const mark = page.locator('.needs-line [data-known]');
	await expect.poll(() => mark.allTextContents()).toEqual(['Salting, known']);
	await page.goto('/terms/salting/');
	await expect.poll(() => pressed(page)).toBe('true');
	await toggle(page).press('Enter');
	await expect.poll(() => pressed(page)).toBe('false');
	await page.reload();
	await expect.poll(() => pressed(page)).toBe('false');
});

test('who marks a term may mark what it builds on, too', async () => {
	const page = await open('/terms/curd/');
	await toggle(page).click();
	await page.getByRole('button', { name: 'Mark the 1 term it builds on, too' }).click();
	await page.goto('/terms/milk/');
	await expect.poll(() => pressed(page)).toBe('true');
});

test('a plan shrinks to what is missing, and the page says how much that is', async () => {
	const page = await openKnowing('/terms/brie/', 'milk', 'curd', 'salting');
	await expect.poll(() => steps(page)).toEqual(['Curd cutting', 'Whey', 'Draining']);
	expect(await page.getByRole('link', { name: '3 terms to go' }).isVisible()).toBe(true);
	expect(await page.locator('.plan summary').textContent()).toMatch(/^3 of 6 steps to go/);
	await page.getByRole('button', { name: 'I know Draining' }).click();
	await expect.poll(() => page.getByText('You know all it builds on.').isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Show the other 6' }).click();
	expect(await steps(page)).toHaveLength(6);
});

test('a path in learning order goes on from what is known', async () => {
	const page = await openKnowing('/path/?from=brie&to=milk&order=learning');
	const chain = page.locator('.chain li');
	await expect.poll(() => chain.first().locator('a').textContent()).toBe('Milk');
	const whole = await chain.count();
	await page.goto('/terms/whey/');
	await toggle(page).click();
	await page.goBack();
	await expect.poll(() => chain.first().locator('a').textContent()).toBe('Whey, known');
	await page.getByRole('button', { name: 'Show the other 1' }).click();
	await expect.poll(() => chain.count()).toBe(whole);
});

test('what is marked in one tab shows in another', async () => {
	const page = await openKnowing('/terms/brie/');
	const other = await page.context().newPage();
	await other.goto('/terms/salting/');
	await toggle(other).click();
	await expect.poll(() => page.locator('[data-known]').count()).toBeGreaterThan(0);
});

test('terms of a list are marked one after the other', async () => {
	const page = await open('/categories/milk/');
	await page.getByRole('button', { name: 'Mark what you know' }).click();
	await page.getByRole('button', { name: 'I know Milk', exact: true }).click();
	await expect.poll(() => page.locator('.term-list [data-known]').count()).toBe(1);
});

test('guides say how many of their terms are known', async () => {
	const page = await openKnowing('/guides/from-milk-to-wheel/', 'milk', 'curd');
	const [, total] = /(\d+) terms/.exec((await page.locator('.facts').textContent())!)!;
	await expect.poll(() => page.locator('.facts').textContent()).toContain(`2 of ${total} known`);
	await page.goto('/guides/');
	await expect.poll(() => page.locator('.described-list').textContent()).toContain('2 of');
});

test('the map dims what is known, unless that is switched off', async () => {
	const page = await openKnowing('/map/', 'milk', 'curd');
	const dots = async () => (await page.locator('.map .known path').getAttribute('d'))?.match(/M/g);
	await expect.poll(dots).toHaveLength(2);
	await page.getByRole('checkbox', { name: '2 of 53 known, dimmed' }).uncheck();
	expect(await dots()).toBeNull();
	await page.goto('/about/');
	await page.evaluate(() => localStorage.clear());
	await page.goto('/map/');
	await page.locator('concept-map[data-moving]').waitFor();
	expect(await page.getByRole('group', { name: 'What you know' }).isVisible()).toBe(false);
});

test('what may be read next comes after what is known, and what opens most comes first', async () => {
	const page = await open('/learn/');
	const next = page.locator('.fringe > ul > li');
	await expect.poll(() => next.locator('a').allTextContents()).toEqual(['Milk']);
	const opened = /opens (\d+) terms/.exec((await next.first().textContent())!)![1];
	expect(Number(opened)).toBeGreaterThan(40);
	await page.getByRole('button', { name: 'I know Milk', exact: true }).first().click();
	await expect.poll(() => next.locator('a').first().textContent()).not.toBe('Milk');
	expect(await page.locator('.progress-rows').textContent()).toContain('1 of 9 known');
	// The keyboard goes on in the list.
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('known-toggle');
});

test('a goal has a plan in stages that ends on its day', async () => {
	const page = await openKnowing('/learn/', 'milk', 'curd');
	const term = page.getByRole('combobox', { name: 'I want to understand' });
	await term.fill('brie');
	await page.getByRole('option', { name: 'Brie', exact: true }).waitFor();
	await term.press('Enter');
	const stages = page.locator('.goal-stages > li');
	await expect.poll(() => stages.last().locator('a').allTextContents()).toEqual(['Brie']);
	await page.getByLabel('by', { exact: true }).fill('2099-12-31');
	await expect.poll(() => page.locator('.goal-plan').textContent()).toContain('until Dec 31, 2099');
	await expect.poll(() => stages.last().textContent()).toContain('until Dec 31, 2099');
	await page.reload();
	await expect.poll(() => stages.count()).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Drop the goal' }).click();
	await expect.poll(() => stages.count()).toBe(0);
});

test('what is known is saved, forgotten, and read back from the file', async () => {
	const page = await openKnowing('/learn/', 'milk', 'curd');
	const progress = page.locator('.progress-rows');
	await expect.poll(() => progress.textContent()).toContain('1 of 9 known');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await (await saved).path();
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('button', { name: 'Forget 2 terms and the goal' }).click();
	await expect.poll(() => progress.textContent()).not.toContain('1 of 9');
	await page.locator('input[type="file"]').setInputFiles(file);
	await expect.poll(() => page.getByText('Read: 2 terms known.').isVisible()).toBe(true);
	await expect.poll(() => progress.textContent()).toContain('1 of 9 known');
	const foreign = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
	await page.locator('input[type="file"]').setInputFiles(foreign);
	await expect.poll(() => page.getByText('This file does not say').isVisible()).toBe(true);
	expect(await progress.textContent()).toContain('1 of 9 known');
});

test.each(['{', '"brie"', '{"format":"gloss-learning","version":2}'])(
	'%s in the storage is set aside, not lost',
	async (text) => {
		const page = await open('/about/');
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
		await page.goto('/terms/brie/');
		await toggle(page).click();
		await expect.poll(() => pressed(page)).toBe('true');
		const kept = await page.evaluate((key) => localStorage.getItem(`${key}:unreadable`), KEY);
		expect(kept).toBe(text);
	},
);

test('without storage a mark lasts as long as the page', async () => {
	const page = await open('/about/');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('/terms/brie/');
	await toggle(page).click();
	await expect.poll(() => pressed(page)).toBe('true');
	expect(await page.getByText('This browser does not keep').isVisible()).toBe(true);
	await page.goto('/learn/');
	await expect.poll(() => page.locator('.fringe a').count()).toBe(1);
});

test.each([DESKTOP, PHONE])(
	'axe finds nothing where terms are known, at $width px',
	async (viewport) => {
		const page = await openKnowing('/terms/brie/', 'milk', 'curd', 'salting');
		await page.setViewportSize(viewport);
		const look = async () =>
			(await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
		await page.locator('.plan [data-passed]').first().waitFor({ state: 'attached' });
		expect(await look()).toEqual([]);
		await page.goto('/categories/milk/');
		await page.getByRole('button', { name: 'Mark what you know' }).click();
		expect(await look()).toEqual([]);
		await page.goto('/learn/');
		const term = page.getByRole('combobox', { name: 'I want to understand' });
		await term.fill('brie');
		await page.getByRole('option', { name: 'Brie', exact: true }).waitFor();
		await term.press('Enter');
		await page.locator('.goal-stages').waitFor();
		expect(await look()).toEqual([]);
		await page.goto('/map/');
		await page.getByRole('checkbox', { name: '3 of 53 known, dimmed' }).waitFor();
		expect(await look()).toEqual([]);
	},
);

test('without scripts all terms are there in order', async () => {
	const page = await open('/learn/', { javaScriptEnabled: false });
	expect(await page.locator('.stage a.term-link').count()).toBe(53);
	expect(await page.locator('.stage').first().locator('a.term-link').textContent()).toBe('Milk');
	expect(await page.locator('.learner').isVisible()).toBe(false);
});
