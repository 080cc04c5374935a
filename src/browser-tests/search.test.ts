import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';
import { field, search, titles, type } from './search-dialog.ts';

useBrowser();

test('a slash opens the search, the name is first, Enter goes there, all by keyboard', async () => {
	const page = await open('/');
	await page.keyboard.press('/');
	const input = page.getByRole('combobox', { name: 'Search' });
	await expect
		.poll(() => input.evaluate((element) => element === document.activeElement))
		.toBe(true);
	await page.keyboard.type('pdo');
	await expect
		.poll(() => titles(page).then(([first]) => first))
		.toBe('Protected designation of origin');
	expect(await input.getAttribute('aria-expanded')).toBe('true');
	const active = await input.getAttribute('aria-activedescendant');
	expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/protected-designation-of-origin/');
});

test('what is typed while the search loads is not lost', async () => {
	const page = await open('/terms/milk/');
	await page.keyboard.press('/');
	await page.keyboard.type('casein');
	await expect.poll(() => field(page).inputValue()).toBe('casein');
	await expect.poll(() => titles(page).then(([first]) => first)).toBe('Casein');
});

test('arrow keys, Home and End walk through the results and round the ends', async () => {
	const page = await open('/about/');
	await page.keyboard.press('Control+k');
	await type(page, 'rind');
	const options = page.getByRole('option');
	const selected = () => page.locator('[aria-selected="true"]').getAttribute('id');
	const last = async () => `search-options-${(await options.count()) - 1}`;
	expect(await selected()).toBe('search-options-0');
	await page.keyboard.press('ArrowDown');
	expect(await selected()).toBe('search-options-1');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await selected()).toBe(await last());
	await page.keyboard.press('Home');
	expect(await selected()).toBe('search-options-0');
	await page.keyboard.press('End');
	expect(await selected()).toBe(await last());
	expect(await field(page).getAttribute('aria-activedescendant')).toBe(await last());
});

test('Ctrl-Enter opens the result in a new tab and leaves the search open', async () => {
	const page = await search('brie');
	const opened = page.context().waitForEvent('page');
	await page.keyboard.press('Control+Enter');
	expect(new URL((await opened).url()).pathname).toBe('/terms/brie/');
	expect(await page.getByRole('dialog').isVisible()).toBe(true);
});

test('Escape closes the search and gives the focus back', async () => {
	const page = await open('/');
	const trigger = page.locator('a.search-field').first();
	await trigger.focus();
	await trigger.press('Enter');
	await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').isVisible()).toBe(false);
	expect(await trigger.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a result shows title, why it was found, category, level and summary', async () => {
	const page = await search('pdo');
	const first = await page.getByRole('option').first().textContent();
	for (const part of [
		'Protected designation of origin',
		'also called PDO',
		'advanced',
		'European law',
	]) {
		expect(first).toContain(part);
	}
	expect(await page.locator('[role="option"] mark').first().textContent()).toBe('PDO');
});

test('terms, guides and categories stand in groups with names', async () => {
	const page = await search('rind');
	const groups = page.locator('.search-dialog [role="group"]');
	const names = await groups.evaluateAll((elements) =>
		elements.map(
			(element) => document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent,
		),
	);
	expect(names.slice(0, 3)).toEqual(['Terms', 'Guides', 'Categories']);
});

test('what was searched for is offered again, until it is forgotten', async () => {
	const page = await search('casein');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/casein/');
	await page.keyboard.press('/');
	const again = page.getByRole('option', { name: 'casein' });
	await expect.poll(() => again.count()).toBe(1);
	await again.click();
	await expect.poll(() => titles(page).then(([first]) => first)).toBe('Casein');
	await field(page).fill('');
	await page.getByRole('option', { name: 'Clear recent searches' }).click();
	await expect.poll(() => again.count()).toBe(0);
	expect(await page.getByRole('option', { name: 'Acronyms' }).count()).toBe(1);
});

test('a result is a link for the middle button and shows no preview of what it says', async () => {
	const page = await search('brie');
	await page.getByRole('option').first().hover();
	const opened = page.context().waitForEvent('page');
	await page.getByRole('option').first().click({ button: 'middle' });
	expect(new URL((await opened).url()).pathname).toBe('/terms/brie/');
	await page.waitForTimeout(600);
	expect(await page.locator('.preview-card').count()).toBe(0);
	expect(await page.getByRole('dialog').isVisible()).toBe(true);
});

test('nothing of the search is loaded before it is used', async () => {
	const page = await open('/terms/milk/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.waitForTimeout(300);
	expect(requests.filter((path) => /search|pagefind/.test(path))).toEqual([]);
	await page.keyboard.press('/');
	await page.keyboard.type('milk');
	await expect.poll(() => requests).toContain('/search/names.json');
	await expect.poll(() => requests).toContain('/search/paraphrases.json');
	await expect.poll(() => requests).toContain('/pagefind/pagefind.js');
});

test('on a phone the dialog fills the screen and has a button to close it', async () => {
	const page = await open('/', { viewport: PHONE, hasTouch: true });
	await page.locator('a.search-field').first().tap();
	const dialog = page.getByRole('dialog');
	await expect.poll(() => dialog.isVisible()).toBe(true);
	expect((await dialog.boundingBox())!.width).toBe(PHONE.width);
	await page.getByRole('button', { name: 'Close' }).tap();
	expect(await dialog.isVisible()).toBe(false);
});
