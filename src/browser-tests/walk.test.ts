import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

const heading = async (page: Awaited<ReturnType<typeof open>>) =>
	(await page.locator('h1').textContent())?.trim();

test('a reader walks from Milk to Feta by clicking', async () => {
	const page = await open('/');
	await page.getByRole('link', { name: 'Milk', exact: true }).first().click();
	await page.waitForURL('**/terms/milk/');
	const steps = [
		'Casein',
		'Proteolysis',
		'Tyrosine crystal',
		'Parmigiano Reggiano',
		'Protected designation of origin',
		'Feta',
	];
	for (const step of steps) {
		const rail = page.getByRole('complementary', { name: 'Contents and relations' });
		const link = rail.getByRole('listitem').getByRole('link', { name: step, exact: true }).first();
		if (!(await link.isVisible())) {
			for (const more of await rail.locator('summary').all()) await more.click();
		}
		await link.click();
		await expect.poll(() => heading(page)).toBe(step);
	}
	expect(page.url()).toMatch(/\/terms\/feta\/$/);
});

test('a node of the graph is a link, and pointing at it lights up its edges', async () => {
	const page = await open('/terms/cheese-yield/');
	const node = page.locator('.graph .node', { hasText: 'Casein' });
	// Lines of other nodes step back.
	const other = page.locator('.graph .node', { hasNotText: 'Casein' }).locator('line').first();
	expect(await other.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
	await node.locator('circle').hover();
	await expect
		.poll(() => other.evaluate((element) => getComputedStyle(element).opacity))
		.toBe('0.3');
	await node.locator('circle').click();
	await expect.poll(() => heading(page)).toBe('Casein');
});

test('previous and next lead through a category', async () => {
	const page = await open('/terms/milk/');
	await page.getByRole('link', { name: /^Next/ }).click();
	await page.waitForURL((url) => url.pathname !== '/terms/milk/');
	await page.getByRole('link', { name: /^Previous/ }).click();
	await expect.poll(() => heading(page)).toBe('Milk');
});

test('an unknown address shows the way back', async () => {
	const page = await open('/terms/no-such-thing/');
	expect(await heading(page)).toBe('Page not found');
	await page.getByRole('main').getByRole('link', { name: 'all terms, A–Z' }).click();
	await page.waitForURL('**/terms/');
});

test('letters jump to their part of the list', async () => {
	const page = await open('/terms/');
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P' }).click();
	await expect.poll(() => page.url()).toMatch(/#letter-p$/);
	await expect.poll(() => page.locator('#letter-p').isVisible()).toBe(true);
	const top = await page
		.locator('#letter-p')
		.evaluate((element) => element.getBoundingClientRect().top);
	expect(top).toBeGreaterThanOrEqual(40);
	expect(top).toBeLessThan(700);
});

test.each(['/all/', '/terms/'])('going back to %s finds the place where one was', async (path) => {
	const page = await open(path, { viewport: PHONE });
	const link = page.getByRole('main').getByRole('link', { name: 'Wheel', exact: true }).first();
	await link.scrollIntoViewIfNeeded();
	const place = () => link.evaluate((element) => element.getBoundingClientRect().top);
	const before = await place();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
	await link.click();
	await page.waitForURL('**/terms/wheel/');
	await page.goBack();
	await expect.poll(place).toBeCloseTo(before, -1);
});

test.each([
	'/',
	'/terms/',
	'/terms/cheese-yield/',
	'/terms/milk/',
	'/terms/butterfat/',
	'/categories/making/',
	'/guides/how-a-rind-forms/',
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
	const page = await open('/terms/cheese-yield/', { javaScriptEnabled: false });
	const main = page.getByRole('main');
	for (const name of ['How it works', 'Why it matters', 'Not to be confused with', 'Know first']) {
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
	const page = await open('/terms/protected-designation-of-origin/');
	await page.emulateMedia({ media: 'print' });
	for (const selector of ['.site-header', '.graph', '.prev-next', '.edit']) {
		expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
	}
	expect(await page.locator('.prose').isVisible()).toBe(true);
	const link = page.locator('.provenance a').first();
	const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(after).toContain('https://eur-lex.europa.eu/eli/reg/1992/2081/oj');
});

test('a question mark lists the keys, Escape closes the list', async () => {
	const page = await open('/terms/casein/');
	await page.keyboard.press('Shift+?');
	const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await sheet.waitFor();
	expect(await sheet.textContent()).toContain('Open it in a new tab');
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
	const page = await open('/terms/blue-cheese/', { javaScriptEnabled: false });
	const plan = page.locator('.plan');
	await plan.locator('summary').click();
	expect(await plan.locator('ol a').first().textContent()).toBe('Milk');
	expect(await plan.locator('ol li').count()).toBeGreaterThan(5);
	await page.getByRole('link', { name: 'Show on map' }).click();
	await page.waitForURL('**/map/?term=blue-cheese');
});
