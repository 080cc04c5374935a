import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

type Page = Awaited<ReturnType<typeof open>>;

const titles = (page: Page) => page.locator('[role="option"] .result-title').allTextContents();
const status = (page: Page) => page.locator('.search-dialog .status').textContent();

/** Types into the open dialog and waits for the answer. */
async function type(page: Page, query: string): Promise<void> {
	await page.getByRole('combobox').fill(query);
	await expect.poll(() => status(page)).toMatch(/result|found|called/);
	await page.waitForLoadState('networkidle');
}

async function search(query: string): Promise<Page> {
	const page = await open('/');
	await page.keyboard.press('/');
	await type(page, query);
	return page;
}

test('a slash opens the search, the name is first, Enter goes there, all by keyboard', async () => {
	const page = await open('/');
	await page.keyboard.press('/');
	const input = page.getByRole('combobox', { name: 'Search' });
	await expect
		.poll(() => input.evaluate((element) => element === document.activeElement))
		.toBe(true);
	await page.keyboard.type('gqa');
	await expect.poll(() => titles(page).then(([first]) => first)).toBe('Grouped-query attention');
	expect(await input.getAttribute('aria-expanded')).toBe('true');
	const active = await input.getAttribute('aria-activedescendant');
	expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/grouped-query-attention/');
});

test('what is typed while the search loads is not lost', async () => {
	const page = await open('/terms/model/');
	await page.keyboard.press('/');
	await page.keyboard.type('softmax');
	await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('softmax');
	await expect.poll(() => titles(page).then(([first]) => first)).toBe('Softmax');
});

test('arrow keys, Home and End walk through the results and round the ends', async () => {
	const page = await open('/about/');
	await page.keyboard.press('Control+k');
	await type(page, 'attention');
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
	expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await last());
});

test('Ctrl-Enter opens the result in a new tab and leaves the search open', async () => {
	const page = await search('lora');
	const opened = page.context().waitForEvent('page');
	await page.keyboard.press('Control+Enter');
	expect(new URL((await opened).url()).pathname).toBe('/terms/lora/');
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
	const page = await search('gqa');
	const first = await page.getByRole('option').first().textContent();
	for (const part of ['Grouped-query attention', 'also called GQA', 'advanced', 'query heads']) {
		expect(first).toContain(part);
	}
	expect(await page.locator('[role="option"] mark').first().textContent()).toBe('GQA');
});

test('terms, guides and categories stand in groups with names', async () => {
	const page = await search('attention');
	const groups = page.locator('.search-dialog [role="group"]');
	const names = await groups.evaluateAll((elements) =>
		elements.map(
			(element) => document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent,
		),
	);
	expect(names.slice(0, 3)).toEqual(['Terms', 'Guides', 'Categories']);
});

test('a comparison finds both and the place that tells them apart', async () => {
	const page = await search('difference between precision and recall');
	expect((await titles(page)).slice(0, 3)).toEqual(['Precision', 'Recall', 'Precision and recall']);
	await page.getByRole('option').nth(2).click();
	await page.waitForURL('**/terms/precision/#confused');
});

test('what was searched for is offered again, until it is forgotten', async () => {
	const page = await search('softmax');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/softmax/');
	await page.keyboard.press('/');
	const again = page.getByRole('option', { name: 'softmax' });
	await expect.poll(() => again.count()).toBe(1);
	await again.click();
	await expect.poll(() => titles(page).then(([first]) => first)).toBe('Softmax');
	await page.getByRole('combobox').fill('');
	await page.getByRole('option', { name: 'Forget these' }).click();
	await expect.poll(() => again.count()).toBe(0);
	expect(await page.getByRole('option', { name: 'Acronyms' }).count()).toBe(1);
});

test.each([
	['overfiting', 'Overfitting'],
	['tranformer', 'Transformer'],
	['what is a loss function?', 'Loss function'],
	['keep only the most likely words until 90 percent', 'Top-p sampling'],
	['nn.CrossEntropyLoss', 'Cross-entropy'],
	['LLM', 'Large language model'],
	['backprop', 'Backpropagation'],
	['kv cach', 'KV cache'],
	['attention from', 'Attention from scratch'],
])('%s finds %s first', async (query, title) => {
	const page = await search(query);
	await expect.poll(() => titles(page).then(([first]) => first)).toBe(title);
});

test('words that stand only in a text are found there, below the names', async () => {
	const page = await search('couch');
	const group = page.getByRole('group', { name: 'In the text' });
	await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(0);
	expect(await group.getByRole('option').first().textContent()).toContain('couch');
});

test('a word that stands nowhere is not cut until something has its beginning', async () => {
	const page = await search('qwrtzp');
	await page.waitForTimeout(500);
	expect(await page.getByRole('option').count()).toBe(0);
});

test('nonsense says so, stays harmless and can be suggested', async () => {
	const page = await search('<b>xyzzyq</b>');
	await expect.poll(() => status(page)).toContain('Nothing found for “<b>xyzzyq</b>”');
	expect(await page.getByRole('option').count()).toBe(0);
	const link = page.locator('.search-footer a');
	expect(await link.getAttribute('href')).toContain('title=%3Cb%3Exyzzyq');
});

test('what finds nothing sure leads to the nearest names', async () => {
	const page = await search('transfromr netwrok');
	const group = page.getByRole('group', { name: 'Nearest names' });
	await group.waitFor();
	expect(await group.getByRole('option').first().textContent()).toContain('Transformer');
	expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/transformer/');
	await page.goto('/search/?q=reinforsment+lerning');
	const nearest = page.getByRole('region', { name: 'Nearest names' }).getByRole('link');
	await nearest.first().waitFor();
	expect(await nearest.first().textContent()).toBe('Reinforcement learning');
	await page.getByRole('searchbox').fill('softmax');
	await expect.poll(() => nearest.count()).toBe(0);
});

test.each([
	['softmax', /^\d+ results?, first: Softmax$/],
	['backproppagasion', /^No entry is called “.+”. Did you mean Backpropagation\?$/],
	['transfromr netwrok', /^Nothing found for “.+”. The nearest name is Transformer.$/],
	['yellow submarine song', /^(?:Nothing found for|No entry is called) “yellow submarine song”/],
])('after a search for %s its status says what came of it', async (query, said) => {
	const dialog = (await search(query)).getByRole('dialog').getByRole('status');
	await expect.poll(() => dialog.textContent()).toMatch(said);
	const page = await open(`/search/?q=${encodeURIComponent(query)}`);
	await expect.poll(() => page.getByRole('status').textContent()).toMatch(said);
});

test('a result is a link for the middle button and shows no preview of what it says', async () => {
	const page = await search('lora');
	await page.getByRole('option').first().hover();
	const opened = page.context().waitForEvent('page');
	await page.getByRole('option').first().click({ button: 'middle' });
	expect(new URL((await opened).url()).pathname).toBe('/terms/lora/');
	await page.waitForTimeout(600);
	expect(await page.locator('.preview-card').count()).toBe(0);
	expect(await page.getByRole('dialog').isVisible()).toBe(true);
});

test('nothing of the search is loaded before it is used', async () => {
	const page = await open('/terms/model/');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.waitForTimeout(300);
	expect(requests.filter((path) => path !== '/icon.svg')).toEqual([]);
	await page.keyboard.press('/');
	await page.keyboard.type('model');
	await expect.poll(() => requests).toContain('/search/names.json');
	await expect.poll(() => requests).toContain('/search/paraphrases.json');
	await expect.poll(() => requests).toContain('/pagefind/pagefind.js');
});

test('the search page takes its query from the address and keeps it there', async () => {
	const page = await open('/search/?q=lora');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.first().textContent()).toBe('LoRA');
	await page.getByRole('searchbox').fill('softmax');
	await expect.poll(() => results.first().textContent()).toBe('Softmax');
	expect(new URL(page.url()).search).toBe('?q=softmax');
	await results.first().click();
	await page.waitForURL('**/terms/softmax/');
});

test('filters of the search page stand in the address and need no query', async () => {
	const page = await open('/search/?category=evaluation&level=beginner');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.count()).toBeGreaterThan(5);
	await page.getByRole('searchbox').fill('recall');
	await expect.poll(() => results.first().textContent()).toBe('Recall');
	await page.getByLabel('Category').selectOption('');
	expect(new URL(page.url()).search).toBe('?q=recall&level=beginner');
});

test('hits in the text obey the filters too', async () => {
	const page = await open('/search/?q=softmax&level=beginner');
	const inText = page.getByRole('region', { name: 'In the text' }).getByRole('link');
	await inText.first().waitFor();
	const texts = await page.evaluate(() => fetch('/search/texts.json').then((r) => r.json()));
	const names = await page.evaluate(() => fetch('/search/names.json').then((r) => r.json()));
	const paths = await inText.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const levels = paths.map((path) => {
		const place = names.entries.findIndex(
			({ kind, slug }: Record<string, string>) => kind === 'term' && path === `/terms/${slug}/`,
		);
		return texts.texts[place]?.level;
	});
	expect(new Set(levels)).toEqual(new Set(['beginner']));
});

test('without scripts the search page lists all terms', async () => {
	const page = await open('/search/?q=lora', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'LoRA', exact: true }).isVisible()).toBe(true);
});

test('a missing page searches for the words of its address', async () => {
	const page = await open('/terms/gradiant-desent/');
	const results = page.locator('main ol.results a');
	await expect.poll(() => results.first().textContent()).toBe('Gradient descent');
});

test('everything on one page can be narrowed', async () => {
	const page = await open('/all/');
	await page.getByLabel('Show only entries with').fill('softmax');
	const visible = page.locator('[data-names]:not([hidden])');
	await expect.poll(() => visible.count()).toBeLessThan(60);
	expect(await page.getByRole('link', { name: 'Softmax', exact: true }).isVisible()).toBe(true);
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
