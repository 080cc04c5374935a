import { open } from './browser.ts';

type Page = Awaited<ReturnType<typeof open>>;

const ready = (page: Page) => page.locator('concept-map[data-moving]').waitFor();
/** The name of the term or category that the map tells about. */
export const card = (page: Page) => page.locator('.map-card > a').textContent();
export const levelOf = async (page: Page) =>
	Number(await page.locator('concept-map').getAttribute('data-level'));

/** Opens the map and waits until it can be moved. */
export async function openMap(path = '/map/', options = {}): Promise<Page> {
	const page = await open(path, options);
	await ready(page);
	return page;
}

/** Waits until the map has stopped moving. */
export async function atRest(page: Page): Promise<void> {
	let last = '';
	for (;;) {
		const now = JSON.stringify(await page.locator('.map').boundingBox());
		if (now === last) return;
		last = now;
		await page.waitForTimeout(250);
	}
}

/** Where a term lies in the window. */
export async function placeOf(page: Page, slug: string): Promise<{ x: number; y: number }> {
	return page.evaluate(async (wanted) => {
		const data = await fetch('/map/map.json').then((response) => response.json());
		const { x, y } = data.nodes.find(({ slug }: { slug: string }) => slug === wanted);
		const { left, top, width } = document.querySelector('.map')!.getBoundingClientRect();
		const k = width / data.width;
		// Narrow screens turn the map on its side.
		const [across, down] = innerWidth < 640 ? [y, x] : [x, y];
		return { x: left + across * k, y: top + down * k };
	}, slug);
}

/** A term whose dot has no label yet. */
export async function unlabeled(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const data = await fetch('/map/map.json').then((response) => response.json());
		const shown = [...document.querySelectorAll('.map .labels a')].map((label) =>
			label.getAttribute('href'),
		);
		const slugs: string[] = data.nodes.map(({ slug }: { slug: string }) => slug);
		return slugs.find((slug) => !shown.includes(`/terms/${slug}/`))!;
	});
}

/** Pairs of texts on the map that overlap, and names that leave it. */
export async function clashes(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const view = document.querySelector('.map-view')!.getBoundingClientRect();
		const texts = [...document.querySelectorAll('.map :is(.names, .labels) text')]
			.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0);
		return texts.flatMap(({ text, box: a }, i) => {
			const others = texts.slice(i + 1).filter(({ box: b }) => {
				const beside = a.left >= b.right || b.left >= a.right;
				return !beside && a.top < b.bottom && b.top < a.bottom;
			});
			const isOut =
				a.left < view.left || a.right > view.right || a.top < view.top || a.bottom > view.bottom;
			return [
				...others.map((other) => `${text} / ${other.text}`),
				...(isOut ? [`${text} is cut`] : []),
			];
		});
	});
}
