import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { search, status, titles } from './search-dialog.ts';

useBrowser();

test.each([
	['fresh cheeze', 'Fresh cheese'],
	['proteolisis', 'Proteolysis'],
	['what is a starter culture?', 'Starter culture'],
	['why there are bubbles in the slice', 'Eye'],
	['dairy.RennetDose', 'Rennet'],
	['LAB', 'Lactic acid bacteria'],
	['parmesan', 'Parmigiano Reggiano'],
	['milk sug', 'Lactose'],
	['from milk', 'From milk to wheel'],
])('%s finds %s first', async (query, title) => {
	const page = await search(query);
	await expect.poll(() => titles(page).then(([first]) => first)).toBe(title);
});

test('words that stand only in a text are found there, below the names', async () => {
	const page = await search('hammock');
	const group = page.getByRole('group', { name: 'In the text' });
	await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(0);
	expect(await group.getByRole('option').first().textContent()).toContain('hammock');
});

test('a word that stands nowhere is not cut until something has its beginning', async () => {
	const page = await search('qwrtzp');
	await page.waitForTimeout(500);
	expect(await page.getByRole('option').count()).toBe(0);
});

test('nonsense says so, stays harmless and can be suggested', async () => {
	const page = await search('<b>xyzzyq</b>');
	await expect.poll(() => status(page)).toContain('No results for “<b>xyzzyq</b>”');
	expect(await page.getByRole('option').count()).toBe(0);
	const link = page.locator('.search-footer a');
	expect(await link.getAttribute('href')).toContain('title=%3Cb%3Exyzzyq');
});

test('what finds nothing sure leads to the nearest names', async () => {
	const page = await search('lctc acd bctria');
	const group = page.getByRole('group', { name: 'Similar names' });
	await group.waitFor();
	expect(await group.getByRole('option').first().textContent()).toContain('Lactic acid bacteria');
	expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/lactic-acid-bacteria/');
	await page.goto('/search/?q=prtctd+dsgnatn+of+orgn');
	const nearest = page.getByRole('region', { name: 'Similar names' }).getByRole('link');
	await nearest.first().waitFor();
	expect(await nearest.first().textContent()).toBe('Protected designation of origin');
	await page.getByRole('searchbox').fill('casein');
	await expect.poll(() => nearest.count()).toBe(0);
});

test.each([
	['casein', /^\d+ results?, first: Casein$/],
	['pasturisashion', /^No exact match for “.+”. Did you mean Pasteurization\?$/],
	['lctc acd bctria', /^No results for “.+”. Did you mean Lactic acid bacteria\?$/],
	['yellow submarine song', /^(?:No results|No exact match) for “yellow submarine song”/],
])('after a search for %s its status says what came of it', async (query, said) => {
	const dialog = (await search(query)).getByRole('dialog').getByRole('status');
	await expect.poll(() => dialog.textContent()).toMatch(said);
	const page = await open(`/search/?q=${encodeURIComponent(query)}`);
	await expect.poll(() => page.getByRole('status').textContent()).toMatch(said);
});

test('a comparison finds both and the place that tells them apart', async () => {
	const page = await search('difference between curd and whey');
	expect((await titles(page)).slice(0, 3)).toEqual(['Curd', 'Whey', 'Curd and whey']);
	await page.getByRole('option').nth(2).click();
	await page.waitForURL('**/terms/curd/#confused');
});
