import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const heading = async (page: Awaited<ReturnType<typeof open>>) =>
	(await page.locator('h1').textContent())?.trim();

test('a reader walks from Model to Grouped-query attention by clicking', async () => {
	const page = await open('/');
	await page.getByRole('link', { name: 'Model', exact: true }).first().click();
	await page.waitForURL('**/terms/model/');
	const steps = [
		'Parameter',
		'Projection matrix',
		'Query, key, value',
		'Attention head',
		'Multi-head attention',
		'Grouped-query attention',
	];
	for (const step of steps) {
		const rail = page.getByRole('complementary', { name: 'Relations' });
		const link = rail.getByRole('listitem').getByRole('link', { name: step, exact: true }).first();
		if (!(await link.isVisible())) {
			for (const more of await rail.locator('summary').all()) await more.click();
		}
		await link.click();
		await expect.poll(() => heading(page)).toBe(step);
	}
	expect(page.url()).toMatch(/\/terms\/grouped-query-attention\/$/);
});

test('a node of the graph is a link, and pointing at it lights up its edges', async () => {
	const page = await open('/terms/grouped-query-attention/');
	const node = page.locator('.graph a', { hasText: 'KV cache' });
	const spokes = node.locator('.spokes');
	expect(await spokes.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
	await node.locator('circle').hover();
	await expect
		.poll(() => spokes.evaluate((element) => getComputedStyle(element).opacity))
		.toBe('1');
	await node.locator('circle').click();
	await expect.poll(() => heading(page)).toBe('KV cache');
});

test('previous and next lead through a category', async () => {
	const page = await open('/terms/model/');
	await page.getByRole('link', { name: /^Next/ }).click();
	await page.waitForURL((url) => url.pathname !== '/terms/model/');
	await page.getByRole('link', { name: /^Previous/ }).click();
	await expect.poll(() => heading(page)).toBe('Model');
});

test('an unknown address shows the way back', async () => {
	const page = await open('/terms/no-such-thing/');
	expect(await heading(page)).toBe('No such page');
	await page.getByRole('main').getByRole('link', { name: 'all terms, A–Z' }).click();
	await page.waitForURL('**/terms/');
});

test('letters jump to their part of the list', async () => {
	const page = await open('/terms/');
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'T' }).click();
	await expect.poll(() => page.url()).toMatch(/#letter-t$/);
	await expect.poll(() => page.locator('#letter-t').isVisible()).toBe(true);
	const top = await page
		.locator('#letter-t')
		.evaluate((element) => element.getBoundingClientRect().top);
	expect(top).toBeGreaterThanOrEqual(40);
	expect(top).toBeLessThan(700);
});

test.each(['/all/', '/terms/'])('going back to %s finds the place where one was', async (path) => {
	const page = await open(path);
	const link = page.getByRole('main').getByRole('link', { name: 'Softmax', exact: true }).first();
	await link.scrollIntoViewIfNeeded();
	const place = () => link.evaluate((element) => element.getBoundingClientRect().top);
	const before = await place();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
	await link.click();
	await page.waitForURL('**/terms/softmax/');
	await page.goBack();
	await expect.poll(place).toBeCloseTo(before, -1);
});

test.each([
	'/',
	'/terms/',
	'/terms/grouped-query-attention/',
	'/terms/transformer/',
	'/categories/core/',
	'/guides/attention-from-scratch/',
	'/search/',
	'/about/',
])('%s fits a narrow phone without scrolling sideways', async (path) => {
	for (const width of [PHONE.width, 320]) {
		const page = await open(path, { viewport: { width, height: 800 } });
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
	}
});

test('without scripts a term can be read from top to bottom', async () => {
	const page = await open('/terms/grouped-query-attention/', { javaScriptEnabled: false });
	const main = page.getByRole('main');
	for (const name of ['How it works', 'Why it matters', 'Commonly confused with', 'Know first']) {
		expect(await main.getByRole('heading', { name }).isVisible(), name).toBe(true);
	}
	expect(await main.locator('math').first().isVisible()).toBe(true);
	expect(await main.locator('samp').first().isVisible()).toBe(true);
	expect(await page.locator('.graph svg a').count()).toBeGreaterThan(3);
	await page.locator('a.search-field').first().click();
	await page.waitForURL('**/search/');
	await page.getByRole('main').getByRole('link', { name: 'acronyms' }).click();
	expect(await heading(page)).toBe('Acronyms');
});

test('printed, a term is text without the furniture around it', async () => {
	const page = await open('/terms/grouped-query-attention/');
	await page.emulateMedia({ media: 'print' });
	for (const selector of ['.site-header', '.graph', '.prev-next', '.edit']) {
		expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
	}
	expect(await page.locator('.prose').isVisible()).toBe(true);
	const link = page.locator('.provenance a').first();
	const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(after).toContain('https://arxiv.org/abs/2305.13245');
});

test('a question mark lists the keys, Escape closes the list', async () => {
	const page = await open('/terms/softmax/');
	await page.keyboard.press('Shift+?');
	const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await sheet.waitFor();
	expect(await sheet.textContent()).toContain('open it in a new tab');
	await page.keyboard.press('Escape');
	expect(await sheet.isVisible()).toBe(false);
});

test('a random term is some term, and going back does not draw again', async () => {
	const page = await open('/about/');
	await page.getByRole('link', { name: 'Random term' }).click();
	await page.waitForURL('**/terms/*/');
	await page.goBack();
	expect(new URL(page.url()).pathname).toBe('/about/');
});

test('a term says what to read first, in order, and leads to the map', async () => {
	const page = await open('/terms/lora/', { javaScriptEnabled: false });
	const plan = page.locator('.plan');
	await plan.locator('summary').click();
	expect(await plan.locator('ol a').first().textContent()).toBe('Model');
	expect(await plan.locator('ol li').count()).toBeGreaterThan(5);
	await page.getByRole('link', { name: 'On the map' }).click();
	await page.waitForURL('**/map/?term=lora');
});
