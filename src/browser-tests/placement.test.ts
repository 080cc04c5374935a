import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const PATH = '/learn/placement/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isDone = (page: Page) => page.getByText('That is enough.').isVisible();
const progress = (page: Page) => page.locator('.placement-progress').textContent();

/** Answers every question that the page asks, with the keyboard alone. */
async function answerAll(page: Page): Promise<void> {
	await button(page, 'Begin').press('Enter');
	for (let number = 1; ; number += 1) {
		await expect
			.poll(async () => (await isDone(page)) || (await progress(page))!.includes(`${number} of`))
			.toBe(true);
		if (await isDone(page)) return;
		const question = page.locator('[data-question]');
		const answer = await question.getAttribute('data-answer');
		const radios = question.getByRole('radio');
		if ((await radios.count()) > 0) await radios.nth(Number(answer)).press('Space');
		else await question.getByRole('textbox').fill(answer!);
		await button(page, 'Check').press('Enter');
		await button(page, 'Next').press('Enter');
	}
}

test('whoever answers by keyboard sees what follows, corrects it and marks it as known', async () => {
	const page = await open(PATH);
	await answerAll(page);
	const summaries = page.locator('.conclusion > summary');
	for (const summary of await summaries.all()) await summary.press('Enter');
	const checked = page.locator('.conclusion input:checked');
	const concluded = await checked.count();
	expect(concluded).toBeGreaterThan(1);
	expect(await page.getByText('builds on it').count()).toBeGreaterThan(0);
	const wrong = await checked.last().getAttribute('value');
	await checked.last().press('Space');
	await button(page, 'Mark these as known').press('Enter');
	await expect.poll(() => page.getByText(`${concluded - 1} terms marked`).isVisible()).toBe(true);
	await button(page, 'Undo').press('Enter');
	await expect.poll(() => page.getByText('The marks are taken back.').isVisible()).toBe(true);
	await button(page, 'Mark these as known').press('Enter');
	await page.getByRole('link', { name: 'See what is readable next' }).press('Enter');
	const known = page.locator('.stage [data-known]');
	await expect.poll(() => known.count()).toBe(concluded - 1);
	await page.goto(`/terms/${wrong}/`);
	const toggle = page.getByRole('button', { name: 'I know this' });
	await expect.poll(() => toggle.getAttribute('aria-pressed')).toBe('false');
});

test('one may say not to know, and go back', async () => {
	const page = await open(PATH);
	await button(page, 'Begin').click();
	await expect.poll(() => progress(page)).toContain('Question 1 of at most 2');
	expect(await button(page, 'Back').count()).toBe(0);
	const first = await page.locator('[data-question]').getAttribute('data-question');
	await button(page, 'I do not know').click();
	await expect.poll(() => progress(page)).toContain('Question 2');
	await button(page, 'Back').click();
	await expect.poll(() => progress(page)).toContain('Question 1');
	expect(await page.locator('[data-question]').getAttribute('data-question')).toBe(first);
	// The keyboard goes on where the question changed.
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('placement-progress');
});

test.each([DESKTOP, PHONE])('axe finds nothing at $width px', async (viewport) => {
	const page = await open(PATH, { viewport });
	const look = async () =>
		(await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
	await button(page, 'Begin').waitFor();
	expect(await look()).toEqual([]);
	await button(page, 'Begin').click();
	await button(page, 'I do not know').waitFor();
	expect(await look()).toEqual([]);
	await page.goto(PATH);
	await answerAll(page);
	await page.locator('.conclusion > summary').first().click();
	expect(await look()).toEqual([]);
});

test('without scripts the page says what it would do, and leads elsewhere', async () => {
	const page = await open(PATH, { javaScriptEnabled: false });
	expect(await page.getByText('Whoever understands a term').isVisible()).toBe(true);
	expect(await page.getByText('A script on this page').isVisible()).toBe(true);
	expect(await page.locator('.ways a').allTextContents()).toContain('Questions');
	expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
});

test('who knows nothing yet is led from what to learn to the placement', async () => {
	const page = await open('/learn/');
	await page.getByRole('link', { name: 'Find out what you know' }).click();
	await button(page, 'Begin').waitFor();
});
