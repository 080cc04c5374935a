import { createApp } from 'astro/app/entrypoint';
import type { Edition } from '../site/edition.ts';

const app = createApp({ streaming: false });

/**
 * Renders a page of an edition.
 *
 * @param path Its address without the host, base path included.
 * @throws Error if there is no such page or a component failed.
 */
export async function renderPage(edition: Edition, path: string): Promise<string> {
	const isMissing = path === edition.urls.notFound;
	// Astro knows the page of missing pages by its route.
	const url = new URL(isMissing ? path.replace('.html', '/') : path, 'http://localhost');
	const response = await app.render(new Request(url), { locals: edition });
	if (response.status !== (isMissing ? 404 : 200)) {
		throw new Error(`${path}: the page answers ${response.status}.`);
	}
	return response.text();
}
