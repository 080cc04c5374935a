import { expect } from 'vitest';
import { open } from './browser.ts';

type Page = Awaited<ReturnType<typeof open>>;

/** Titles of the results, best first. */
export const titles = (page: Page) =>
	page.locator('[role="option"] .result-title').allTextContents();
/** What the dialog says of its results. */
export const status = (page: Page) => page.locator('.search-dialog .status').textContent();

/** Where one types; a page has choices of its own. */
export const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');

/** Types into the open dialog and waits for the answer. */
export async function type(page: Page, query: string): Promise<void> {
	await field(page).fill(query);
	// The status rests until typing does.
	await page.waitForTimeout(600);
	await expect.poll(() => status(page)).toMatch(/result|match/);
	await page.waitForLoadState('networkidle');
}

/** Opens the search on the home page and types into it. */
export async function search(query: string): Promise<Page> {
	const page = await open('/');
	await page.keyboard.press('/');
	await type(page, query);
	return page;
}
