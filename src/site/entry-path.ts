import type { Urls } from '../model/urls.ts';

const KINDS: Readonly<Record<string, (urls: Urls, slug: string) => string>> = {
	terms: (urls, slug) => urls.term(slug),
	guides: (urls, slug) => urls.guide(slug),
	pages: (urls, slug) => urls.page(slug),
	comparisons: (urls, slug) => urls.comparison(slug),
	routes: (urls, slug) => urls.route(slug),
};

/** The path of the page of an entry, by its file in the content folder; undefined for other files. */
export function entryPath(urls: Urls, file: string): string | undefined {
	const [, kind, slug] = /^(\w+)\/(.+)\.(?:mdx|yaml)$/.exec(file.normalize('NFC')) ?? [];
	return slug && KINDS[kind!]?.(urls, slug);
}
