import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';
import { card, openMap, placeOf, unlabeled } from './map-page.ts';

useBrowser();

test('the map is drawn and its labels are links before any script has run', async () => {
	const page = await open('/map/', { javaScriptEnabled: false });
	expect(await page.locator('.map .dots path').count()).toBeGreaterThan(10);
	const links = page.locator('.map .labels a');
	expect(await links.count()).toBeGreaterThan(10);
	expect(await links.first().getAttribute('href')).toMatch(/^\/terms\//);
	expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
	expect(await page.getByRole('application').count()).toBe(0);
	expect(await (await openMap()).getByRole('application').getAttribute('tabindex')).toBe('0');
});

test('pointing at a dot lights its neighbors and tells what it is, a click opens it', async () => {
	const page = await openMap('/map/?term=coagulation');
	await expect.poll(() => card(page)).toBe('Coagulation');
	await page.waitForTimeout(700);
	const { x, y } = await placeOf(page, 'rennet');
	await page.mouse.move(x, y);
	await expect.poll(() => card(page)).toBe('Rennet');
	await expect.poll(() => page.locator('.map-card').textContent()).toContain('beginner');
	expect(await page.locator('.map .highlighted circle').count()).toBeGreaterThan(3);
	await page.mouse.click(x, y);
	await page.waitForURL('**/terms/rennet/');
});

test('the wheel zooms, and more labels come into sight', async () => {
	const page = await openMap();
	const slug = await unlabeled(page);
	const label = page.locator(`.map .labels a[href="/terms/${slug}/"]`);
	const before = await page.locator('concept-map').getAttribute('data-level');
	const { x, y } = await placeOf(page, slug);
	await page.mouse.move(x, y);
	for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -400);
	// The last level: a turn of the wheel that comes late must not undo what follows.
	await expect.poll(() => page.locator('concept-map').getAttribute('data-level')).toBe('6');
	expect(await label.isVisible()).toBe(true);
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

test('arrow keys go to a neighbor, Enter opens it, Escape lets go', async () => {
	const page = await openMap('/map/?term=coagulation');
	await page.locator('.map-view').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => card(page)).not.toBe('Coagulation');
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
	await page.getByRole('combobox', { name: 'Find a term' }).fill('pdo');
	await page.getByRole('option', { name: 'Protected designation of origin' }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => card(page)).toBe('Protected designation of origin');
	expect(new URL(page.url()).search).toBe('?term=protected-designation-of-origin');
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
	await page.getByRole('checkbox', { name: 'Making' }).uncheck();
	expect(await dots.isVisible()).toBe(false);
	expect((await needs.getAttribute('d'))!.length).toBeLessThan(before);
});

test('mentions are drawn and counted once they are asked for', async () => {
	const page = await openMap('/map/?term=coagulation');
	const facts = () => page.locator('.map-card small').textContent();
	const relations = async () => Number(/(\d+) relations/.exec((await facts())!)?.[1]);
	const lines = page.locator('.map .edges [data-style="mention"]');
	expect(await lines.count()).toBe(0);
	const before = await relations();
	await page.getByRole('checkbox', { name: 'mentions' }).check();
	expect(await lines.getAttribute('d')).toMatch(/^M/);
	expect(await relations()).toBeGreaterThan(before);
	await page.getByRole('checkbox', { name: 'mentions' }).uncheck();
	expect(await lines.count()).toBe(0);
});

test('on a phone the first tap shows a term, its card opens it', async () => {
	const page = await openMap('/map/', { viewport: PHONE, hasTouch: true });
	const { x, y } = await placeOf(page, 'pasteurization');
	await page.touchscreen.tap(x, y);
	await expect.poll(() => card(page)).toBe('Pasteurization');
	await page.locator('.map-card a').tap();
	await page.waitForURL('**/terms/pasteurization/');
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

test('the text twin has every term and every relation of the map', async () => {
	const page = await open('/map/text/');
	const data = await page.evaluate(() => fetch('/map/map.json').then((r) => r.json()));
	const relations = await page.evaluate(() =>
		[...document.querySelectorAll('.terms > li')].flatMap((item) =>
			[...item.querySelectorAll(':scope > ul a')].map((link) =>
				[item.id, link.getAttribute('href')!.slice(1)].sort().join(' '),
			),
		),
	);
	const expected = data.links.map(({ from, to }: { from: number; to: number }) =>
		[data.nodes[from].slug, data.nodes[to].slug].sort().join(' '),
	);
	expect([...new Set(relations)].sort()).toEqual([...new Set(expected)].sort());
});
