import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

type Page = Awaited<ReturnType<typeof open>>;

const TERM = '/terms/cheese-yield/';
const linkOf = (page: Page) => page.locator('.prose a[href="/terms/casein/"]').first();
const cardOf = (page: Page) => page.getByRole('tooltip');

test('resting on a link shows the summary of its entry, leaving hides it', async () => {
	const page = await open(TERM);
	await linkOf(page).hover();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	expect(await cardOf(page).textContent()).toContain('Casein');
	expect(await cardOf(page).textContent()).toContain('Milk & its parts');
	await page.mouse.move(5, 5);
	await expect.poll(() => cardOf(page).count()).toBe(0);
});

test('the card can be pointed at, and Escape dismisses it', async () => {
	const page = await open(TERM);
	await linkOf(page).hover();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	const box = (await cardOf(page).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
	await page.waitForTimeout(400);
	expect(await cardOf(page).isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => cardOf(page).count()).toBe(0);
});

test('a card that comes late is not shown once the reader has gone on', async () => {
	const page = await open(TERM);
	await page.route('**/previews.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	for (const leave of [
		() => page.mouse.move(5, 5),
		() => page.keyboard.press('Escape'),
		() => page.mouse.click(5, 400),
	]) {
		const asked = page.waitForRequest('**/previews.json').catch(() => undefined);
		await linkOf(page).hover();
		await Promise.race([asked, page.waitForTimeout(600)]);
		await leave();
		await page.waitForTimeout(1000);
		expect(await cardOf(page).count()).toBe(0);
		await page.mouse.move(5, 5);
		await page.waitForTimeout(300);
	}
});

test('focus shows it too, and the link says what describes it', async () => {
	const page = await open(TERM);
	await linkOf(page).focus();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	expect(await linkOf(page).getAttribute('aria-describedby')).toBe(
		await cardOf(page).getAttribute('id'),
	);
	await page.locator('h1').click();
	await expect.poll(() => cardOf(page).count()).toBe(0);
});

test('nodes of the graph have previews', async () => {
	const page = await open(TERM);
	await page.locator('.graph a', { hasText: 'Casein' }).locator('circle').hover();
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
});

test('a long press shows it without leaving the page, a tap follows the link', async () => {
	const page = await open(TERM, { viewport: PHONE, hasTouch: true });
	const link = linkOf(page);
	await link.scrollIntoViewIfNeeded();
	const box = (await link.boundingBox())!;
	const touch = [{ x: box.x + 5, y: box.y + 5 }];
	const session = await page.context().newCDPSession(page);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touch });
	await expect.poll(() => cardOf(page).isVisible()).toBe(true);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	expect(page.url()).toContain(TERM);
	const card = (await cardOf(page).boundingBox())!;
	expect(card.x).toBeGreaterThanOrEqual(0);
	expect(card.x + card.width).toBeLessThanOrEqual(PHONE.width);
	await link.tap();
	await page.waitForURL('**/terms/casein/');
});

test('many previews cost one request', async () => {
	const page = await open(TERM);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	for (const link of await page.locator('.prose a[href^="/terms/"]').all()) {
		await link.hover();
		await expect.poll(() => cardOf(page).count()).toBe(1);
		await page.mouse.move(5, 5);
		await expect.poll(() => cardOf(page).count()).toBe(0);
	}
	expect(requests.filter((path) => path === '/previews.json')).toHaveLength(1);
});
