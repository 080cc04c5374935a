import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';

useBrowser();

type Page = Awaited<ReturnType<typeof open>>;

const ready = (page: Page) => page.locator('concept-map[data-moving]').waitFor();
const card = (page: Page) => page.locator('.map-card a').textContent();

async function openMap(path = '/map/', options = {}): Promise<Page> {
	const page = await open(path, options);
	await ready(page);
	return page;
}

/** Where a term lies in the window. */
async function placeOf(page: Page, slug: string): Promise<{ x: number; y: number }> {
	return page.evaluate(async (wanted) => {
		const data = await fetch('/map/map.json').then((response) => response.json());
		const { x, y } = data.nodes.find(({ slug }: { slug: string }) => slug === wanted);
		const { left, top, width } = document.querySelector('.map')!.getBoundingClientRect();
		const k = width / data.width;
		return { x: left + x * k, y: top + y * k };
	}, slug);
}

test('the map is drawn and its labels are links before any script has run', async () => {
	const page = await open('/map/', { javaScriptEnabled: false });
	expect(await page.locator('.map .dots path').count()).toBeGreaterThan(20);
	const links = page.locator('.map .labels a');
	expect(await links.count()).toBeGreaterThan(10);
	expect(await links.first().getAttribute('href')).toMatch(/^\/terms\//);
	expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
	expect(await page.getByRole('application').count()).toBe(0);
	expect(await (await openMap()).getByRole('application').getAttribute('tabindex')).toBe('0');
});

test('pointing at a dot lights its neighbours and tells what it is, a click opens it', async () => {
	const page = await openMap('/map/?term=softmax');
	await expect.poll(() => card(page)).toBe('Softmax');
	await page.waitForTimeout(700);
	const { x, y } = await placeOf(page, 'logit');
	await page.mouse.move(x, y);
	await expect.poll(() => card(page)).toBe('Logit');
	await expect.poll(() => page.locator('.map-card').textContent()).toContain('beginner');
	expect(await page.locator('.map .lit circle').count()).toBeGreaterThan(3);
	await page.mouse.click(x, y);
	await page.waitForURL('**/terms/logit/');
});

test('the wheel zooms, and more labels come into sight', async () => {
	const page = await openMap();
	const labels = page.locator('.map .labels a');
	const before = await page.locator('concept-map').getAttribute('data-level');
	const box = (await page.locator('.map-view').boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -400);
	// The last level: a turn of the wheel that comes late must not undo what follows.
	await expect.poll(() => page.locator('concept-map').getAttribute('data-level')).toBe('6');
	expect(await labels.count()).toBeGreaterThan(3);
	await page.getByRole('button', { name: 'Show the whole map' }).click();
	await expect.poll(() => page.locator('concept-map').getAttribute('data-level')).toBe(before);
});

test('labels that are shown do not overlap', async () => {
	const page = await openMap();
	for (let i = 0; i < 4; i++) {
		const clashes = await page.locator('.map .labels text').evaluateAll((texts) => {
			const boxes = texts.map((text) => text.getBoundingClientRect());
			return boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter(
						(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
					),
			).length;
		});
		expect(clashes).toBe(0);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await page.waitForTimeout(700);
	}
});

test('arrow keys go to a neighbour, Enter opens it, Escape lets go', async () => {
	const page = await openMap('/map/?term=softmax');
	await page.locator('.map-view').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => card(page)).not.toBe('Softmax');
	const title = await card(page);
	await page.keyboard.press('Escape');
	expect(await page.locator('.map-card').isVisible()).toBe(false);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => page.locator('.map-card').isVisible()).toBe(true);
	const next = (await card(page))!;
	expect(title).toBeTruthy();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/**');
	expect(await page.locator('h1').textContent()).toBe(next);
});

test('the box flies to a term and the address says where one is', async () => {
	const page = await openMap();
	await page.getByRole('combobox', { name: 'Fly to a term' }).fill('gqa');
	await page.getByRole('option', { name: 'Grouped-query attention' }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => card(page)).toBe('Grouped-query attention');
	expect(new URL(page.url()).search).toBe('?term=grouped-query-attention');
});

test('the legend filters lines and categories', async () => {
	const page = await openMap();
	const related = page.locator('.map .edges [data-style="related"]');
	expect(await related.isVisible()).toBe(true);
	await page.getByRole('checkbox', { name: 'related' }).uncheck();
	expect(await related.isVisible()).toBe(false);
	const dots = page.locator('.map .dots [data-group="1"]').first();
	const needs = page.locator('.map .edges [data-style="needs"]');
	const before = (await needs.getAttribute('d'))!.length;
	await page.getByRole('checkbox', { name: 'Math & statistics' }).uncheck();
	expect(await dots.isVisible()).toBe(false);
	expect((await needs.getAttribute('d'))!.length).toBeLessThan(before);
});

test('mentions are drawn and counted once they are asked for', async () => {
	const page = await openMap('/map/?term=softmax');
	const facts = () => page.locator('.map-card small').textContent();
	const ties = async () => Number(/(\d+) ties/.exec((await facts())!)?.[1]);
	const lines = page.locator('.map .edges [data-style="mention"]');
	expect(await lines.count()).toBe(0);
	const before = await ties();
	await page.getByRole('checkbox', { name: 'mentions' }).check();
	expect(await lines.getAttribute('d')).toMatch(/^M/);
	expect(await ties()).toBeGreaterThan(before);
	await page.getByRole('checkbox', { name: 'mentions' }).uncheck();
	expect(await lines.count()).toBe(0);
});

test('on a phone the first tap shows a term, its card opens it', async () => {
	const page = await openMap('/map/', { viewport: PHONE, hasTouch: true });
	const { x, y } = await placeOf(page, 'softmax');
	await page.touchscreen.tap(x, y);
	await expect.poll(() => card(page)).toBe('Softmax');
	await page.locator('.map-card a').tap();
	await page.waitForURL('**/terms/softmax/');
});

test('two fingers zoom about the point between them', async () => {
	const page = await openMap('/map/', { viewport: PHONE, hasTouch: true });
	const session = await page.context().newCDPSession(page);
	const view = (await page.locator('.map-view').boundingBox())!;
	const [x, y] = [view.x + view.width / 3, view.y + view.height / 3];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap?: number) => {
		const fingers = gap === undefined ? [] : [x - gap / 2, x + gap / 2];
		const touchPoints = fingers.map((at, id) => ({ x: at, y, id }));
		return session.send('Input.dispatchTouchEvent', { type, touchPoints });
	};
	const pinch = async (from: number, to: number) => {
		await touch('touchStart', from);
		for (let step = 1; step <= 10; step++) {
			await touch('touchMove', from + ((to - from) * step) / 10);
		}
		await touch('touchEnd');
	};
	const look = async () => {
		const map = (await page.locator('.map').boundingBox())!;
		return { width: map.width, share: (x - map.x) / map.width };
	};
	const before = await look();
	await pinch(60, 180);
	await expect.poll(() => look().then(({ width }) => width / before.width)).toBeCloseTo(3, 1);
	expect((await look()).share).toBeCloseTo(before.share, 2);
	await pinch(180, 60);
	await expect.poll(() => look().then(({ width }) => width / before.width)).toBeCloseTo(1, 1);
	expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('the text twin has every term and every tie of the map', async () => {
	const page = await open('/map/text/');
	const data = await page.evaluate(() => fetch('/map/map.json').then((r) => r.json()));
	const ties = await page.evaluate(() =>
		[...document.querySelectorAll('.terms > li')].flatMap((item) =>
			[...item.querySelectorAll(':scope > ul a')].map((link) =>
				[item.id, link.getAttribute('href')!.slice(1)].sort().join(' '),
			),
		),
	);
	const expected = data.links.map(([a, b]: number[]) =>
		[data.nodes[a!][0], data.nodes[b!][0]].sort().join(' '),
	);
	expect([...new Set(ties)].sort()).toEqual([...new Set(expected)].sort());
});
