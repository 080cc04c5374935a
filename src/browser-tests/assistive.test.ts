import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';
import { field, type } from './search-dialog.ts';

useBrowser();

interface NamedNode {
	role: string;
	name: string;
}

/** What a screen reader is told, in the order of the page. */
async function namesOn(page: Page): Promise<NamedNode[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({
			role: String(role?.value ?? ''),
			name: String(name?.value ?? ''),
		}));
}

test('a label of several lines is a name with spaces', async () => {
	for (const path of ['/', '/map/', '/terms/lactic-acid-bacteria/']) {
		const page = await open(path);
		await page.waitForLoadState('networkidle');
		const titles = new Set(
			await page.evaluate(async () => {
				const previews = (await (await fetch('/previews.json')).json()) as Record<
					string,
					{ title: string }
				>;
				return Object.values(previews).map(({ title }) => title);
			}),
		);
		const squeezed = new Set([...titles].map((title) => title.replaceAll(' ', '')));
		const names = (await namesOn(page)).map(({ name }) => name);
		const wrong = names.filter((name) => squeezed.has(name) && !titles.has(name));
		expect(wrong, path).toEqual([]);
		const labels = await page
			.locator('svg text')
			.evaluateAll((elements) => elements.map(({ textContent }) => textContent.trim()));
		expect(
			labels.filter((label) => squeezed.has(label) && !titles.has(label)),
			path,
		).toEqual([]);
	}
});

test('an example has a short name, which is not what it prints', async () => {
	const page = await open('/terms/cheese-yield/');
	const figures = (await namesOn(page)).filter(({ role }) => role === 'figure');
	expect(figures.length).toBeGreaterThan(0);
	for (const { name } of figures) expect(name.length).toBeLessThan(100);
	expect(await page.locator('figure.run-example').first().getAttribute('aria-label')).toBe(
		'Example',
	);
	expect(await page.locator('.run-example figcaption').count()).toBe(0);
});

test('the results of a search are said once typing rests', async () => {
	const page = await open('/terms/milk/');
	await page.keyboard.press('/');
	await type(page, 'milk');
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const status = document.querySelector('.search-dialog [role="status"]')!;
		new MutationObserver(() => said.push(status.textContent)).observe(status, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await field(page).fill('');
	await field(page).pressSequentially('cheese yield', { delay: 60 });
	await page.waitForTimeout(1500);
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	// On a slow machine a keystroke may be late enough to count as rest.
	expect(said.filter((text) => text !== '').length).toBeLessThan(4);
	expect(said.at(-1)).toContain('Cheese yield');
});

test('Escape closes the search, whatever is typed', async () => {
	const page = await open('/terms/milk/');
	await page.keyboard.press('/');
	await type(page, 'brie');
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').isVisible()).toBe(false);
});

test('a preview goes when a dialog opens, and none comes after', async () => {
	const page = await open('/terms/cheese-yield/');
	const link = page.locator('.prose a[href="/terms/casein/"]').first();
	await link.hover();
	await expect.poll(() => page.locator('.preview-card').count()).toBe(1);
	await page.keyboard.press('/');
	await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
	await expect.poll(() => page.locator('.preview-card').count()).toBe(0);
	await page.keyboard.press('Escape');
	await page.mouse.move(5, 5);
	await link.hover();
	await page.keyboard.press('/');
	await page.waitForTimeout(800);
	expect(await page.locator('.preview-card').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
	'the borders of fields are 3:1 in the %s theme',
	async (colorScheme) => {
		const fields = [
			['/', '.search-field'],
			['/terms/milk/', '.search-field'],
			['/ask/', '.ask textarea'],
			['/search/', 'input.field'],
			['/all/', 'input.field'],
			['/path/', '.field'],
		] as const;
		for (const [path, selector] of fields) {
			const page = await open(path, { colorScheme });
			const contrast = await page
				.locator(selector)
				.first()
				.evaluate((field) => {
					const context = document
						.createElement('canvas')
						.getContext('2d', { willReadFrequently: true })!;
					const luminance = (color: string) => {
						context.fillStyle = color;
						context.fillRect(0, 0, 1, 1);
						const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
							const part = byte / 255;
							return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
						});
						return 0.2126 * r + 0.7152 * g + 0.0722 * b;
					};
					const paper = getComputedStyle(document.documentElement).backgroundColor;
					const [low = 0, high = 0] = [
						luminance(getComputedStyle(field).borderTopColor),
						luminance(paper),
					].sort((a, b) => a - b);
					return (high + 0.05) / (low + 0.05);
				});
			expect(contrast, `${path} ${selector}`).toBeGreaterThanOrEqual(3);
		}
	},
);

test.each([
	['at 320 px', 320, '16px'],
	['at 390 px with text of 32 px', PHONE.width, '32px'],
	['at 1360 px with text of 32 px', 1360, '32px'],
] as const)('%s nothing of the navigation is cut off', async (_, width, fontSize) => {
	for (const path of ['/', '/terms/milk/']) {
		const page = await open(path, { viewport: { width, height: 800 } });
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
		const wrong = await page.evaluate(() => {
			const links = [...document.querySelectorAll('.site-header a, .site-header button')];
			const boxes = links.map((link) => ({
				text: link.textContent.trim() || link.getAttribute('aria-label'),
				box: link.getBoundingClientRect(),
			}));
			return boxes.flatMap(({ text, box }, index) => [
				...(box.left < 0 || box.right > innerWidth + 0.5 ? [`${text} is cut off`] : []),
				...boxes
					.slice(index + 1)
					.filter(
						({ box: other }) =>
							box.left < other.right - 0.5 &&
							other.left < box.right - 0.5 &&
							box.top < other.bottom - 0.5 &&
							other.top < box.bottom - 0.5,
					)
					.map((other) => `${text} lies on ${other.text}`),
			]);
		});
		expect(wrong, path).toEqual([]);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});

test('phones do not enlarge text on their own', async () => {
	const page = await open('/terms/milk/');
	const adjust = await page.evaluate(() =>
		getComputedStyle(document.documentElement).getPropertyValue('text-size-adjust'),
	);
	expect(adjust).toBe('100%');
});
