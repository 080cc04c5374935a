import { expect, test } from 'vitest';
import { open, PHONE, useBrowser } from './browser.ts';
import { atRest, card, clashes, levelOf, openMap, placeOf, unlabeled } from './map-page.ts';

useBrowser();

const CATEGORIES = 5;
/** Each two of the categories have a relation. */
const BUNDLES = 10;

const SIZES = [
	PHONE,
	{ width: 768, height: 1024 },
	{ width: 1360, height: 900 },
	{ width: 1920, height: 1080 },
];

test('without scripts the map is drawn, and the names of categories are links', async () => {
	const page = await open('/map/', { javaScriptEnabled: false });
	expect(await page.locator('.map .dots path').count()).toBeGreaterThan(3);
	const name = page.getByRole('link', { name: 'Making' }).first();
	expect(await name.getAttribute('href')).toBe('/categories/making/');
	expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
	expect(await page.getByText('require JavaScript').isVisible()).toBe(true);
	expect(await page.getByRole('application').count()).toBe(0);
	expect(await (await openMap()).getByRole('application').getAttribute('tabindex')).toBe('0');
});

test.each(SIZES)(
	'at $width px every category is named, apart from the others, before and after the script',
	async (viewport) => {
		const look = async (page: Awaited<ReturnType<typeof open>>) => {
			const names = page.locator('.map .names a:visible');
			expect(await names.count()).toBe(CATEGORIES);
			expect(await clashes(page)).toEqual([]);
			return (await page.locator('.map').boundingBox())!;
		};
		const page = await open('/about/', { viewport });
		let release = () => {};
		await page.route('**/map/map.json', async (route) => {
			await new Promise<void>((resolve) => (release = resolve));
			await route.continue();
		});
		await page.goto('/map/');
		const before = await look(page);
		await expect.poll(() => (release(), page.locator('concept-map[data-moving]').count())).toBe(1);
		const after = await look(page);
		for (const side of ['x', 'y', 'width', 'height'] as const)
			expect(Math.abs(before[side] - after[side])).toBeLessThan(1);
	},
);

test('texts grow with the font size of the reader and stay apart', async () => {
	const page = await openMap();
	const heightOf = async () =>
		(await page.locator('.map .names text:visible').first().boundingBox())!.height;
	const before = await heightOf();
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('html { font-size: 22px !important }');
		document.adoptedStyleSheets.push(sheet);
	});
	expect(await heightOf()).toBeGreaterThan(before * 1.1);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await atRest(page);
	await page.getByRole('button', { name: 'Show the whole map' }).click();
	await atRest(page);
	expect(await clashes(page)).toEqual([]);
});

test('nothing on the page of the map shifts while it loads', async () => {
	const page = await openMap();
	await page.waitForTimeout(500);
	const moved = await page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as unknown as { sources: { node: Node }[] }[];
					const nodes = shifts.flatMap(({ sources }) => sources.map(({ node }) => node));
					const main = document.querySelector('main')!;
					resolve(nodes.flatMap((node) => (main.contains(node) ? node.nodeName : [])));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve([]), 300);
			}),
	);
	expect(moved).toEqual([]);
});

test('at rest there are lines between categories only, and none in forced colors', async () => {
	const page = await openMap();
	const bundles = page.locator('.map .bundles path:visible');
	const lines = page.locator('.map .highlighted path[class^="edge-"]');
	expect(await bundles.count()).toBe(BUNDLES);
	expect(await lines.count()).toBe(0);
	const forced = await openMap('/map/', { forcedColors: 'active' });
	expect(await forced.locator('.map .bundles path:visible').count()).toBe(0);
	const { x, y } = await placeOf(forced, 'rennet');
	await forced.mouse.move(x, y);
	await expect
		.poll(() => forced.locator('.map .highlighted path[class^="edge-"]').count())
		.toBeGreaterThan(2);
});

test('a click on a category zooms to it and tells of its neighbors, Escape goes back', async () => {
	const page = await openMap();
	await page.getByRole('link', { name: 'Making' }).click();
	await expect.poll(() => card(page)).toBe('Making');
	await expect.poll(() => levelOf(page)).toBeGreaterThan(2);
	expect(new URL(page.url()).search).toBe('?category=making');
	expect(await page.locator('.map-card').textContent()).toMatch(/\d+ terms/);
	await page.locator('.map-card dd a').first().click();
	await expect.poll(() => card(page)).not.toBe('Making');
	await page.locator('.map-view').focus();
	await page.keyboard.press('Escape');
	await expect.poll(() => levelOf(page)).toBeLessThan(3);
	expect(await page.locator('.map-card').isVisible()).toBe(false);
	expect(new URL(page.url()).search).toBe('');
	const again = await openMap('/map/?category=making');
	await expect.poll(() => card(again)).toBe('Making');
});

test('pointing at a dot shows its lines by kind, a click keeps them, a second one opens it', async () => {
	const page = await openMap();
	const { x, y } = await placeOf(page, 'rennet');
	await page.mouse.move(x, y);
	await expect.poll(() => card(page)).toBe('Rennet');
	await expect.poll(() => page.locator('.map-card').textContent()).toContain('beginner');
	expect(await page.locator('.map-card dt').allTextContents()).toContain('comes before');
	expect(await page.locator('.map .highlighted .edge-needs').count()).toBeGreaterThan(0);
	await page.mouse.click(x, y);
	await expect.poll(() => new URL(page.url()).search).toBe('?term=rennet');
	await page.mouse.move(5, 5);
	expect(await card(page)).toBe('Rennet');
	await atRest(page);
	const now = await placeOf(page, 'rennet');
	await page.mouse.click(now.x, now.y);
	await page.waitForURL('**/terms/rennet/');
});

test('the card does not cover what the pointer is at', async () => {
	const page = await openMap();
	for (const slug of ['rennet', 'brine', 'milk', 'casein', 'rind']) {
		const { x, y } = await placeOf(page, slug);
		await page.mouse.move(x, y);
		await expect.poll(() => page.locator('.map-card').isVisible()).toBe(true);
		const box = (await page.locator('.map-card').boundingBox())!;
		expect(x < box.x || x > box.x + box.width).toBe(true);
	}
});

test('the wheel scrolls the page; with Ctrl it zooms, and more labels come into sight', async () => {
	const page = await openMap('/map/', { viewport: { width: 1360, height: 500 } });
	const slug = await unlabeled(page);
	const label = page.locator(`.map .labels a[href="/terms/${slug}/"]`);
	const before = await levelOf(page);
	const { x, y } = await placeOf(page, slug);
	await page.mouse.move(x, Math.min(y, 450));
	await page.mouse.wheel(0, 100);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
	expect(await levelOf(page)).toBe(before);
	await page.evaluate(() => scrollTo(0, 0));
	const place = await placeOf(page, slug);
	await page.mouse.move(place.x, place.y);
	await page.keyboard.down('Control');
	for (let i = 0; i < 8; i++) await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	// The last level: a turn of the wheel that comes late must not undo what follows.
	await expect.poll(() => levelOf(page)).toBe(9);
	expect(await label.isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Show the whole map' }).click();
	await expect.poll(() => levelOf(page)).toBe(before);
});

test('labels that are shown do not overlap', async () => {
	const page = await openMap();
	for (let i = 0; i < 4; i++) {
		expect((await clashes(page)).filter((clash) => !clash.endsWith('is cut'))).toEqual([]);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await atRest(page);
	}
});

test('arrow keys go to a neighbor, Enter opens it, Escape lets go', async () => {
	const page = await openMap('/map/?term=coagulation');
	await page.locator('.map-view').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => card(page)).not.toBe('Coagulation');
	await page.keyboard.press('Escape');
	expect(await page.locator('.map-card').isVisible()).toBe(false);
	await page.keyboard.press('0');
	await atRest(page);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => page.locator('.map-card').isVisible()).toBe(true);
	expect(await page.locator('.map-card small').textContent()).toMatch(/^\d+ terms$/);
	await page.keyboard.press('Enter');
	await expect.poll(() => levelOf(page)).toBeGreaterThan(2);
	await atRest(page);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => new URL(page.url()).search).toContain('category');
	const next = (await card(page))!;
	await page.keyboard.press('Enter');
	await page.waitForURL('**/terms/**');
	expect(await page.locator('h1').textContent()).toBe(next);
});

test('the box goes to a term and the address says where one is', async () => {
	const page = await openMap();
	await page.getByRole('combobox', { name: 'Find a term' }).fill('pdo');
	await page.getByRole('option', { name: 'Protected designation of origin' }).waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => card(page)).toBe('Protected designation of origin');
	expect(new URL(page.url()).search).toBe('?term=protected-designation-of-origin');
});

test('the legend beside the map hides, shows only one and shows all', async () => {
	const page = await openMap();
	const map = (await page.locator('.map-view').boundingBox())!;
	const legend = (await page.locator('.map-filters').boundingBox())!;
	expect(legend.x).toBeGreaterThanOrEqual(map.x + map.width);
	const dots = page.locator('.map .dots [data-group="1"]').first();
	const bundles = page.locator('.map .bundles path');
	expect(await bundles.count()).toBe(BUNDLES);
	await page.getByRole('checkbox', { name: 'Making' }).uncheck();
	expect(await dots.isVisible()).toBe(false);
	expect(await bundles.count()).toBe(BUNDLES - CATEGORIES + 1);
	await page.getByRole('button', { name: 'Only this: Making' }).click();
	expect(await dots.isVisible()).toBe(true);
	expect(await page.locator('.map .names a:visible').count()).toBe(1);
	expect(await bundles.count()).toBe(0);
	await page.getByRole('button', { name: 'All categories' }).click();
	expect(await bundles.count()).toBe(BUNDLES);
	await page.getByRole('button', { name: 'Only this: comes before' }).click();
	expect(await page.getByRole('checkbox', { name: 'is related to' }).isChecked()).toBe(false);
	const { x, y } = await placeOf(page, 'rennet');
	await page.mouse.move(x, y);
	await expect.poll(() => card(page)).toBe('Rennet');
	expect(await page.locator('.map .highlighted .edge-needs').count()).toBeGreaterThan(0);
	expect(await page.locator('.map .highlighted .edge-related').count()).toBe(0);
});

test('mentions are drawn and counted once they are asked for', async () => {
	const page = await openMap('/map/?term=coagulation');
	const facts = () => page.locator('.map-card small').textContent();
	const relations = async () => Number(/(\d+) relations/.exec((await facts())!)?.[1]);
	const lines = page.locator('.map .highlighted .edge-mention');
	expect(await lines.count()).toBe(0);
	const before = await relations();
	await page.getByRole('checkbox', { name: 'mentions' }).check();
	await expect.poll(() => lines.count()).toBeGreaterThan(0);
	expect(await relations()).toBeGreaterThan(before);
	await page.getByRole('checkbox', { name: 'mentions' }).uncheck();
	expect(await lines.count()).toBe(0);
});

test('on a phone a tap zooms to a category, then shows a term, whose card is below the map', async () => {
	const page = await openMap('/map/', { viewport: PHONE, hasTouch: true });
	await page.getByRole('link', { name: 'Milk & its parts' }).tap();
	await expect.poll(() => card(page)).toBe('Milk & its parts');
	await atRest(page);
	const { x, y } = await placeOf(page, 'pasteurization');
	await page.touchscreen.tap(x, y);
	await expect.poll(() => card(page)).toBe('Pasteurization');
	await atRest(page);
	const map = (await page.locator('.map-view').boundingBox())!;
	const box = (await page.locator('.map-card').boundingBox())!;
	expect(box.y).toBeGreaterThanOrEqual(map.y + map.height);
	expect(box.y).toBeLessThan(PHONE.height);
	await page.locator('.map-card > a').tap();
	await page.waitForURL('**/terms/pasteurization/');
});

test('on a phone the map lies on its side and turns with the window', async () => {
	const page = await openMap('/map/', { viewport: PHONE });
	const shape = async () => {
		const view = (await page.locator('.map-view').boundingBox())!;
		return view.width / view.height;
	};
	expect(await shape()).toBeLessThan(1);
	await page.setViewportSize({ width: 1000, height: 700 });
	await expect.poll(shape).toBeGreaterThan(1.2);
	await atRest(page);
	expect(await page.locator('.map .names a:visible').count()).toBe(CATEGORIES);
	expect(await clashes(page)).toEqual([]);
	const { x, y } = await placeOf(page, 'rennet');
	await page.mouse.move(x, y);
	await expect.poll(() => card(page)).toBe('Rennet');
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
