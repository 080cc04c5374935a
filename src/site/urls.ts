import { createUrls } from '../glossary/urls.ts';

/** Addresses under the base path this site is built for. */
export const urls = createUrls(import.meta.env.BASE_URL);

/** The full address of a path of this site. */
export function absoluteUrl(path: string): string {
	return new URL(path, import.meta.env.SITE).href;
}

/** The full address of an entry. */
export function termAddress(slug: string): string {
	return absoluteUrl(urls.term(slug));
}
