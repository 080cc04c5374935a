import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

test('an entry can be copied as Markdown, prompt, citation, BibTeX and link', async () => {
	const page = await open('/terms/dropout/', {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.getByRole('link', { name: 'Copy or cite' }).click();
	const dialog = page.getByRole('dialog', { name: 'Take “Dropout” along' });
	await dialog.waitFor();
	const forms = [
		['Copy Markdown', /^# Dropout\n\n> /],
		['Copy prompt', /<entry source="https?:[^"]+\/terms\/dropout\/">\n# Dropout/],
		['Copy citation', /“Dropout\.” Gloss\. https?:.*\(accessed \d{4}-\d\d-\d\d\)/],
		['Copy BibTeX', /^@misc\{gloss-dropout,/],
		['Copy link', /^http:\/\/localhost:\d+\/terms\/dropout\/$/],
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
		const page = await open('/terms/dropout/', { colorScheme, viewport: PHONE });
		await page.getByRole('link', { name: 'Copy or cite' }).click();
		await page.getByRole('dialog').waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	},
);

test('without JavaScript the link leads to the entry as Markdown', async () => {
	const page = await open('/terms/dropout/', { javaScriptEnabled: false });
	const link = page.getByRole('link', { name: 'Copy or cite' });
	expect(await link.getAttribute('href')).toBe('/terms/dropout.md');
	expect(await (await page.request.get('/terms/dropout.md')).text()).toMatch(/^# Dropout\n/);
});
