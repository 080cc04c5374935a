import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const KEY = 'learning:/';
const NOW = new Date('2026-12-01T10:00:00Z');

/** Opens the review page on a day, with some terms marked as known. */
async function openReview(...slugs: readonly string[]): Promise<Page> {
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
	await page.clock.setFixedTime(NOW);
	await page.goto('/learn/review/');
	return page;
}

const prompt = (page: Page) => page.locator('.review-card .prompt').textContent();
const count = (page: Page) => page.locator('.review-count').textContent();
/** Shows the answer of the card on show, whatever its kind. */
async function answer(page: Page): Promise<void> {
	const card = page.locator('.review-card');
	await card.locator('button').first().waitFor();
	const show = card.getByRole('button', { name: 'Show the answer' });
	const radio = card.getByRole('radio').last();
	if (await show.isVisible()) return show.click();
	if (!(await radio.isVisible())) return card.locator('.answering button').first().click();
	await radio.check();
	await card.getByRole('button', { name: 'Check' }).click();
}

const grade = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('a choice is checked, and a wrong one says why it is wrong', async () => {
	const page = await open('/questions/making/');
	const question = page.locator('[data-question="rennet:1"]');
	await question.getByRole('radio', { name: 'It is sourer' }).check();
	await question.getByRole('button', { name: 'Check' }).click();
	const verdict = question.getByRole('status');
	expect(await verdict.textContent()).toMatch(/^Not right: A/);
	expect(await verdict.evaluate((node) => node === document.activeElement)).toBe(true);
	expect(await question.locator('.wrong .why').textContent()).toContain('Rennet adds no acid');
	expect(await question.locator('.explanation').isVisible()).toBe(true);
	expect(await question.getByRole('radio').first().isDisabled()).toBe(true);
});

test('a choice is made and checked by keyboard', async () => {
	const page = await open('/questions/making/');
	const question = page.locator('[data-question="rennet:1"]');
	await question.getByRole('button', { name: 'Check' }).click();
	expect(await question.getByRole('status').textContent()).toBe('Choose an answer.');
	await question.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	expect(await question.getByRole('status').textContent()).toBe('Right.');
});

test('a number is checked in the form in which people write it', async () => {
	const page = await open('/questions/making/');
	const question = page.locator('[data-question="rennet:2"]');
	const input = question.getByRole('textbox', { name: 'Your answer' });
	await input.fill('ten');
	await input.press('Enter');
	expect(await question.getByRole('status').textContent()).toBe('Type a number.');
	await input.fill('10,0');
	await input.press('Enter');
	expect(await question.getByRole('status').textContent()).toBe('Right.');
});

test('what was answered on a page of questions comes up for review', async () => {
	const page = await open('/questions/making/');
	await page.clock.setFixedTime(NOW);
	const question = page.locator('[data-question="rennet:1"]');
	await question.getByRole('radio').nth(1).check();
	await question.getByRole('button', { name: 'Check' }).click();
	await expect
		.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY))
		.toContain('rennet:1');
	await page.clock.setFixedTime(new Date(NOW.getTime() + 3_600_000));
	await page.goto('/learn/review/');
	await expect.poll(() => count(page)).toBe('1 due, 0 new');
	expect(await prompt(page)).toContain('A vat of 100 liters');
});

test('cards are graded one after the other, a grade can be taken back, and the last says when to return', async () => {
	const page = await openReview('milk', 'ph');
	await expect.poll(() => prompt(page)).toContain('Milk');
	const total = Number(/(\d+) new/.exec((await count(page))!)![1]);
	expect(total).toBeGreaterThan(2);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.keyboard.press('4');
	await expect.poll(() => count(page)).toBe(`0 due, ${total - 1} new`);
	await page.getByRole('button', { name: 'Take back the last grade' }).click();
	await expect.poll(() => count(page)).toBe(`0 due, ${total} new`);
	for (let left = total; left > 0; left -= 1) {
		await expect.poll(() => count(page)).toBe(`0 due, ${left} new`);
		await answer(page);
		await grade(page, 'Easy');
	}
	await expect.poll(() => page.getByText('Nothing is due.').isVisible()).toBe(true);
	expect(await page.getByText('The next card comes in').textContent()).toMatch(/ 8 days\.$/);
	await page.clock.setFixedTime(new Date(NOW.getTime() + 9 * 86_400_000));
	await page.reload();
	await expect.poll(() => count(page)).toBe(`${total} due, 0 new`);
});

test('terms that are confused are told apart', async () => {
	const page = await openReview('curd', 'whey');
	const pair = page.locator('.review-card .kind');
	await page.locator('.review-card button').first().waitFor();
	while (!(await pair.isVisible())) {
		const before = await count(page);
		await answer(page);
		await grade(page, 'Easy');
		await expect.poll(() => count(page)).not.toBe(before);
		await page.locator('.review-card button').first().waitFor();
	}
	expect(await pair.textContent()).toMatch(/^Which is it: /);
	await page.locator('.answering button').first().click();
	expect(await page.getByRole('status').last().textContent()).toMatch(/^(Right\.|Not right: )/);
});

test('reviews move to another browser in the file of what is known', async () => {
	const page = await openReview('milk');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await grade(page, 'Good');
	await page.goto('/learn/');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await (await download).path();
	const other = await open('/learn/');
	await other.locator('input[type=file]').setInputFiles(file);
	await expect
		.poll(() => other.evaluate((key) => localStorage.getItem(key), KEY))
		.toContain('meaning:milk');
});

test.each([
	['desktop', DESKTOP],
	['phone', PHONE],
])('the page is accessible before and after an answer: %s', async (_, viewport) => {
	const page = await openReview('milk', 'ph', 'lactose');
	await page.setViewportSize(viewport);
	const look = async () => {
		const { violations } = await new AxeBuilder({ page }).analyze();
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
	};
	await page.getByRole('button', { name: 'Show the answer' }).waitFor();
	expect(await look()).toEqual([]);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await page.getByRole('button', { name: 'Good' }).waitFor();
	expect(await look()).toEqual([]);
	await page.goto('/questions/making/');
	await page.getByRole('button', { name: 'Check' }).first().waitFor();
	expect(await look()).toEqual([]);
});

test('without scripts the page leads to the questions and decks', async () => {
	const page = await open('/learn/review/', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'All questions by category' }).isVisible()).toBe(
		true,
	);
	expect(await page.getByRole('link', { name: 'Decks for Anki' }).isVisible()).toBe(true);
	expect(await page.locator('.review').isVisible()).toBe(false);
});
