import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

test('a way between two terms is shown with its reasons and can be shared', async () => {
	const page = await open('/path/?from=lactose&to=blue-cheese');
	const steps = page.locator('.chain li');
	await expect.poll(() => steps.count()).toBeGreaterThan(1);
	expect(await steps.first().locator('a').first().textContent()).toBe('Lactose');
	expect(await steps.last().locator('a').last().textContent()).toBe('Blue cheese');
	const reasons = await steps.locator('p').allTextContents();
	expect(await page.locator('.chain line[class^="edge-"]').count()).toBe(reasons.length);
	expect(reasons.some((text) => text.length > 30)).toBe(true);
	const there = await steps.count();
	await page.getByRole('button', { name: 'Swap' }).click();
	await expect.poll(() => steps.first().locator('a').first().textContent()).toBe('Blue cheese');
	expect(await steps.count()).toBe(there);
	expect(new URL(page.url()).search).toBe('?from=blue-cheese&to=lactose');
});

test('in learning order there are only prerequisites, whichever term comes first', async () => {
	const page = await open('/path/?from=blue-cheese&to=milk');
	await page.getByRole('radio', { name: 'In learning order' }).check();
	const chain = page.locator('.chain li');
	await expect.poll(() => chain.first().locator('a').textContent()).toBe('Milk');
	expect(await chain.last().locator('a').textContent()).toBe('Blue cheese');
	const words = await page.locator('.chain b').allTextContents();
	expect(new Set(words)).toEqual(new Set(['comes before']));
	expect(await page.getByRole('status').last().textContent()).toContain('read first');
	expect(new URL(page.url()).search).toBe('?from=blue-cheese&to=milk&order=learning');
	await page.reload();
	await expect.poll(() => chain.first().locator('a').textContent()).toBe('Milk');
});

test('two terms of which neither needs the other start at what both need', async () => {
	const page = await open('/path/?from=blue-cheese&to=cheddar&order=learning');
	const chains = page.locator('.chain');
	await expect.poll(() => chains.count()).toBe(2);
	const starts = await page.locator('.chain li:first-child a').allTextContents();
	expect(starts[0]).toBe(starts[1]);
	expect(await page.getByRole('status').last().textContent()).toContain('Both build on');
});

test('an empty page shows examples, which lead to paths of the length they tell', async () => {
	const page = await open('/path/');
	const examples = page.locator('.examples li');
	await expect.poll(() => examples.first().isVisible()).toBe(true);
	const text = (await examples.first().locator('small').textContent())!;
	await examples.first().locator('a').click();
	await expect.poll(() => page.locator('.chain li').count()).toBe(Number(/\d+/.exec(text)) + 1);
	expect(await page.locator('.examples').isVisible()).toBe(false);
});

test('the other end is chosen by name', async () => {
	const page = await open('/terms/rennet/');
	await page.getByRole('link', { name: 'Find a path to another term' }).click();
	await page.waitForURL('**/path/?from=rennet');
	const to = page.getByRole('combobox', { name: 'To' });
	await to.fill('pdo');
	await page.getByRole('option', { name: 'Protected designation of origin' }).first().waitFor();
	await to.press('Enter');
	await expect.poll(() => page.locator('.chain li').count()).toBeGreaterThan(0);
	expect(new URL(page.url()).search).toContain('to=protected-designation-of-origin');
});

test('nothing can be chosen before the relations are loaded, and a failure is reported', async () => {
	const page = await open('/about/');
	const asked: Route[] = [];
	await page.route('**/path/graph.json', (route) => void asked.push(route));
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
	await expect.poll(() => page.getByRole('status').textContent()).toContain('Could not load');
	expect(await from.isVisible()).toBe(false);
});

test('without scripts the page says what there is instead', async () => {
	const page = await open('/path/', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'relations as lists' }).isVisible()).toBe(true);
});
