import { open } from './browser.ts';

type Page = Awaited<ReturnType<typeof open>>;

const ready = (page: Page) => page.locator('concept-map[data-moving]').waitFor();
/** The name of the term that the map tells about. */
export const card = (page: Page) => page.locator('.map-card a').textContent();

/** Opens the map and waits until it can be moved. */
export async function openMap(path = '/map/', options = {}): Promise<Page> {
	const page = await open(path, options);
	await ready(page);
	return page;
}

/** Where a term lies in the window. */
export async function placeOf(page: Page, slug: string): Promise<{ x: number; y: number }> {
	return page.evaluate(async (wanted) => {
		const data = await fetch('/map/map.json').then((response) => response.json());
		const { x, y } = data.nodes.find(({ slug }: { slug: string }) => slug === wanted);
		const { left, top, width } = document.querySelector('.map')!.getBoundingClientRect();
		const k = width / data.width;
		return { x: left + x * k, y: top + y * k };
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
