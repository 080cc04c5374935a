import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

type Page = Awaited<ReturnType<typeof open>>;

const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the theme follows the system until one is chosen, and the choice is kept', async () => {
	const light = await paper(await open('/', { colorScheme: 'light' }));
	const page = await open('/', { colorScheme: 'dark' });
	const dark = await paper(page);
	expect(dark).not.toBe(light);
	const button = page.getByRole('button', { name: 'Color theme: system' });
	await button.click();
	expect(await paper(page)).toBe(light);
	await page.goto('/terms/milk/');
	expect(await paper(page)).toBe(light);
	await page.getByRole('button', { name: 'Color theme: light' }).click();
	expect(await paper(page)).toBe(dark);
	await page.getByRole('button', { name: 'Color theme: dark' }).click();
	await page.getByRole('button', { name: 'Color theme: system' }).waitFor();
	await page.reload();
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
});

test('a chosen theme is there before anything is painted', async () => {
	const page = await open('/', { colorScheme: 'light' });
	await page.evaluate(() => localStorage.setItem('theme', 'dark'));
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			document.documentElement.dataset['seen'] =
				document.documentElement.dataset['theme'] ?? 'none';
		});
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			observer.disconnect();
			document.documentElement.dataset['early'] =
				document.documentElement.dataset['theme'] ?? 'none';
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/terms/milk/');
	expect(await page.evaluate(() => document.documentElement.dataset['early'])).toBe('dark');
});

/** WCAG 2 contrast of two CSS colours, computed by the browser that resolves them. */
const contrasts = (page: Page) =>
	page.evaluate(() => {
		const context = document
			.createElement('canvas')
			.getContext('2d', { willReadFrequently: true })!;
		const luminance = (name: string) => {
			const probe = document.createElement('i');
			probe.className = document.documentElement.className;
			probe.style.color = `var(${name})`;
			document.body.append(probe);
			context.fillStyle = getComputedStyle(probe).color;
			probe.remove();
			context.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
				const part = byte / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (a: string, b: string) => {
			const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
			return (high + 0.05) / (low + 0.05);
		};
		const pairs: [string, string, number][] = [
			['--ink', '--paper', 7],
			['--ink-soft', '--paper', 4.5],
			['--ink-soft', '--surface', 4.5],
			['--ink-soft', '--tint', 4.5],
			['--ink-faint', '--paper', 4.5],
			['--ink', '--tint', 7],
		];
		for (const ground of ['--paper', '--surface', '--tint'])
			pairs.push(['--accent-ink', ground, 4.5]);
		for (const ground of ['--paper', '--surface']) pairs.push(['--accent', ground, 3]);
		const found: string[] = [];
		for (let hue = 0; hue < 6; hue++) {
			document.documentElement.className = `hue-${hue}`;
			for (const [text, ground, least] of pairs) {
				const measured = contrast(text, ground);
				if (measured < least)
					found.push(`hue ${hue}: ${text} on ${ground} is ${measured.toFixed(2)}`);
			}
		}
		return found;
	});

test.each(['light', 'dark'] as const)(
	'every hue keeps its contrast in the %s theme',
	async (colorScheme) => {
		const page = await open('/terms/milk/', { colorScheme });
		expect(await contrasts(page)).toEqual([]);
	},
);

test('a page takes the colour of its category', async () => {
	const accent = async (path: string) =>
		(await open(path)).evaluate(
			() => getComputedStyle(document.querySelector('.prose p a')!).textDecorationColor,
		);
	expect(await accent('/terms/casein/')).not.toBe(await accent('/terms/rind/'));
});

test('reduced motion turns every transition and animation off', async () => {
	const page = await open('/terms/cheese-yield/', { reducedMotion: 'reduce' });
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((element) => {
				const { transitionDuration, animationName } = getComputedStyle(element);
				return transitionDuration !== '0s' || animationName !== 'none';
			}).length,
	);
	expect(moving).toBe(0);
});

test('forced colours keep lines, dots and the selected result visible', async () => {
	const page = await open('/terms/cheese-yield/', { forcedColors: 'active' });
	const stroke = await page
		.locator('.graph line')
		.first()
		.evaluate((line) => getComputedStyle(line).stroke);
	const ground = await paper(page);
	expect(stroke).not.toBe(ground);
	await page.keyboard.press('/');
	await page.keyboard.type('milk');
	const selected = page.locator('[aria-selected="true"]');
	await expect
		.poll(() => selected.evaluate((option) => getComputedStyle(option).outlineStyle))
		.toBe('solid');
});

test('at 200 % zoom on a laptop nothing is cut off', async () => {
	const page = await open('/terms/cheese-yield/', {
		viewport: { width: 640, height: 400 },
	});
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});

test.each([1360, PHONE.width])(
	'no two graph labels overlap on any term page at %i px',
	async (width) => {
		const page = await open('/terms/', { viewport: { width, height: 900 } });
		const links = await page
			.locator('.letter a')
			.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!));
		expect(links.length).toBeGreaterThan(40);
		await page.goto(links[0]!);
		// Each graph is put in the place of this page's, which is faster than visiting its page.
		const found = await page.evaluate(async (addresses) => {
			// DOMParser would need a policy of Trusted Types.
			const documentAt = (address: string) =>
				new Promise<Document>((resolve, reject) => {
					const request = new XMLHttpRequest();
					request.responseType = 'document';
					request.onload = () => resolve(request.response as Document);
					request.onerror = reject;
					request.open('GET', address);
					request.send();
				});
			const place = document.querySelector('.graph')!;
			const problems: string[] = [];
			for (const address of addresses) {
				const other = await documentAt(address);
				place.replaceChildren(...other.querySelector('.graph')!.childNodes);
				const frame = place.querySelector('svg')!.getBoundingClientRect();
				const labels = [...place.querySelectorAll('text')].map((label) => ({
					text: label.textContent,
					box: label.getBoundingClientRect(),
				}));
				for (const [i, { text, box: a }] of labels.entries()) {
					if (a.width === 0) problems.push(`${address}: ${text} is not shown`);
					if (a.left < frame.left || a.right > frame.right) {
						problems.push(`${address}: ${text} leaves the frame`);
					}
					for (const { text: next, box: b } of labels.slice(i + 1)) {
						const beside = a.left >= b.right || b.left >= a.right;
						if (!beside && a.top < b.bottom && b.top < a.bottom) {
							problems.push(`${address}: ${text} / ${next}`);
						}
					}
				}
			}
			return problems;
		}, links);
		expect(found).toEqual([]);
	},
);
