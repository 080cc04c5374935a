import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

test('an entry can be copied as Markdown, prompt, citation, BibTeX and link', async () => {
	const page = await open('/terms/rennet/', {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.getByRole('link', { name: 'Copy or cite' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share “Rennet”' });
	await dialog.waitFor();
	const forms = [
		['Copy Markdown', /^# Rennet\n\n> /],
		['Copy prompt', /<entry source="https?:[^"]+\/terms\/rennet\/">\n# Rennet/],
		['Copy citation', /“Rennet\.” Curdle\. https?:.*\(accessed \d{4}-\d\d-\d\d\)/],
		['Copy BibTeX', /^@misc\{curdle-rennet,/],
		['Copy link', /^http:\/\/localhost:\d+\/terms\/rennet\/$/],
	] as const;
	for (const [name, text] of forms) {
		await dialog.getByRole('button', { name }).click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
	}
	expect(await dialog.getByRole('status').textContent()).toBe('Copied.');
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing in the dialog, %s',
	async (colorScheme) => {
		const page = await open('/terms/rennet/', { colorScheme, viewport: PHONE });
		await page.getByRole('link', { name: 'Copy or cite' }).click();
		await page.getByRole('dialog').waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	},
);

test('without JavaScript the link leads to the entry as Markdown', async () => {
	const page = await open('/terms/rennet/', { javaScriptEnabled: false });
	const link = page.getByRole('link', { name: 'Copy or cite' });
	expect(await link.getAttribute('href')).toBe('/terms/rennet.md');
	expect(await (await page.request.get('/terms/rennet.md')).text()).toMatch(/^# Rennet\n/);
});
