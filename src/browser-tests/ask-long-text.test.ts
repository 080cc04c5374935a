import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

const PARAGRAPH = 'The milk curdles with rennet, and the whey runs off from the curd.\n\n';
const LAST = 'At last the bloomy rind forms.';
/** A text of at least this many characters, with a term of its own at the end. */
const textOf = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)) + LAST;

const box = (page: Page) => page.getByLabel('Question, text or code');
const status = (page: Page) => page.locator('.ask-status');
const linked = (page: Page) => page.locator('.passage a').allTextContents();
const answered = (page: Page) => expect.poll(() => page.locator('.answer').count()).toBe(1);

async function askPasted(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await box(page).focus();
	await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
	await page.keyboard.press('Control+V');
	await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

describe('a long text', () => {
	test('is read in a worker, and shown whole', async () => {
		const page = await open('/ask/');
		const text = textOf(300_000);
		const [worker] = await Promise.all([page.waitForEvent('worker'), askPasted(page, text)]);
		expect(worker.url()).toContain('/_astro/');
		await answered(page);
		expect(await linked(page)).toEqual(expect.arrayContaining(['rennet', 'bloomy rind']));
		expect(await page.locator('.passage').textContent()).toBe(text);
		expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(false);
	});

	test('can be stopped, which keeps what was found', async () => {
		const page = await open('/ask/');
		await askPasted(page, textOf(4_900_000));
		await expect.poll(() => status(page).textContent()).toMatch(/^Annotating, \d+ %$/);
		await page.getByRole('button', { name: 'Stop' }).click();
		await answered(page);
		expect(await status(page).textContent()).toMatch(/in the first [\d,]+ characters, then stop/);
		expect(await linked(page)).toContain('rennet');
		expect(await linked(page)).not.toContain('bloomy rind');
		expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(false);
	});

	test('is read without workers too', async () => {
		const page = await open('/ask/');
		await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Worker'));
		await askPasted(page, textOf(100_001));
		await answered(page);
		expect(page.workers()).toEqual([]);
		expect(await linked(page)).toContain('bloomy rind');
	});

	test('that is too long is read up to a length, which is said', async () => {
		const page = await open('/ask/');
		await askPasted(page, textOf(5_000_000));
		await expect.poll(() => status(page).textContent(), { timeout: 60_000 }).toContain('5,000,000');
		expect(await linked(page)).toContain('rennet');
		expect(await linked(page)).not.toContain('bloomy rind');
	});
});

describe('the box', () => {
	test('shows the beginning of a long text, which can be edited', async () => {
		const page = await open('/ask/');
		await askPasted(page, textOf(100_001));
		await answered(page);
		expect((await box(page).inputValue()).length).toBeLessThan(2000);
		await box(page).focus();
		await box(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
		await page.keyboard.type('Brine! ');
		await page.getByRole('button', { name: 'Ask', exact: true }).click();
		await expect.poll(() => linked(page)).toContain('Brine');
		expect(await linked(page)).toContain('bloomy rind');
	});

	test('forgets a long text that is replaced', async () => {
		const page = await open('/ask/');
		await askPasted(page, textOf(100_001));
		await answered(page);
		await box(page).fill('what is brine');
		await page.getByRole('button', { name: 'Ask', exact: true }).click();
		await expect.poll(() => status(page).textContent()).toContain('Definition: Brine');
	});
});
