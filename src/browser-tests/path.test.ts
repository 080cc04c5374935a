import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

test('a way between two terms is shown with its reasons and can be shared', async () => {
	const page = await open('/path/?from=softmax&to=lora');
	const steps = page.locator('.steps li');
	await expect.poll(() => steps.count()).toBeGreaterThan(1);
	expect(await steps.first().locator('a').first().textContent()).toBe('Softmax');
	expect(await steps.last().locator('a').last().textContent()).toBe('LoRA');
	const reasons = await steps.locator('p').allTextContents();
	expect(reasons.some((text) => text.length > 30)).toBe(true);
	const there = await steps.count();
	await page.getByRole('button', { name: 'Turn round' }).click();
	await expect.poll(() => steps.first().locator('a').first().textContent()).toBe('LoRA');
	expect(await steps.count()).toBe(there);
	expect(new URL(page.url()).search).toBe('?from=lora&to=softmax');
});

test('the other end is chosen by name', async () => {
	const page = await open('/terms/dropout/');
	await page.getByRole('link', { name: 'How does it connect to' }).click();
	await page.waitForURL('**/path/?from=dropout');
	const to = page.getByRole('combobox', { name: 'To' });
	await to.fill('adamw');
	await page.getByRole('option', { name: 'AdamW' }).first().waitFor();
	await to.press('Enter');
	await expect.poll(() => page.locator('.steps li').count()).toBeGreaterThan(0);
	expect(new URL(page.url()).search).toContain('to=adamw-optimizer');
});

test('nothing can be chosen before the ties are there; that they cannot be had is said', async () => {
	const page = await open('/about/');
	const asked: Route[] = [];
	await page.route('**/links.json', (route) => void asked.push(route));
	const nextAsked = async () => {
		await expect.poll(() => asked.length).toBe(1);
		return asked.pop()!;
	};
	const from = page.getByRole('combobox', { name: 'From' });
	await page.goto('/path/');
	expect(await from.isVisible()).toBe(false);
	await (await nextAsked()).continue();
	await expect.poll(() => from.isVisible()).toBe(true);
	await page.reload();
	await (await nextAsked()).fulfill({ status: 404 });
	await expect.poll(() => page.getByRole('status').textContent()).toContain('could not be loaded');
	expect(await from.isVisible()).toBe(false);
});

test('without scripts the page says what there is instead', async () => {
	const page = await open('/path/', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'in lists' }).isVisible()).toBe(true);
});
