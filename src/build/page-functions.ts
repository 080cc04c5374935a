import { createApp } from 'astro/app/entrypoint';
import type { Edition } from '../site/edition.ts';

const app = createApp({ streaming: false });

/**
 * Renders a page.
 *
 * @param path Path of the page, including the base path.
 * @throws Error if there is no such page or a component throws.
 */
export async function renderPage(edition: Edition, path: string): Promise<string> {
	const { notFound, home, root } = edition.urls;
	const isMissing = path === notFound;
	// Astro's route of the 404 page is /404/.
	// A translation has the routes of the original.
	const route = isMissing ? path.replace('.html', '/') : root + path.slice(home.length);
	const url = new URL(route, 'http://localhost');
	const response = await app.render(new Request(url), { locals: edition });
	if (response.status !== (isMissing ? 404 : 200)) {
		throw new Error(`${path}: the page responded with status ${response.status}.`);
	}
	return response.text();
}
