import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

test('a report names the entry and the section, and quotes what is selected', async () => {
	const page = await open('/terms/rennet/');
	await page.waitForLoadState('networkidle');
	await page.getByText('A few drops set a whole vat').selectText();
	await page.getByRole('link', { name: 'Unclear or wrong?' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	expect(await dialog.locator('dd').allTextContents()).toEqual([
		'Rennet',
		'Why it matters',
		'A few drops set a whole vat. Acid alone would give a weaker clot.',
	]);
	const href = await dialog.getByRole('link', { name: 'Open an issue' }).getAttribute('href');
	const { searchParams } = new URL(href!);
	expect(searchParams.get('title')).toBe('Rennet: Why it matters');
	expect(searchParams.get('body')).toContain('> A few drops set a whole vat.');
	const mail = await dialog.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
	expect(mail).toMatch(/^mailto:editors@cheese\.example\?subject=Rennet%3A%20Why/);
	const form = await dialog.getByRole('link', { name: 'Fill in the form' }).getAttribute('href');
	expect(form).toMatch(/^https:\/\/forms\.example\/curdle\?entry=Rennet&text=A%20few/);
});

test.each(['light', 'dark'] as const)(
	'axe finds nothing in the dialog, %s',
	async (colorScheme) => {
		const page = await open('/terms/rennet/', { colorScheme, viewport: PHONE });
		await page.waitForLoadState('networkidle');
		await page.getByRole('link', { name: 'Unclear or wrong?' }).click();
		await page.getByRole('dialog').waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	},
);

test('without JavaScript the link opens an issue about the entry', async () => {
	const page = await open('/terms/rennet/', { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'Unclear or wrong?' }).getAttribute('href')).toBe(
		'https://git.example/dairy/curdle/issues/new?title=Rennet',
	);
});
