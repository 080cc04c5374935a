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

test('without scripts the page says what there is instead', async () => {
	const page = await open('/path/', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'in lists' }).isVisible()).toBe(true);
});
