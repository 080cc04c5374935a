import type { Urls } from '../model/urls.ts';

/** The path of the page of an entry, by its file in the content folder; undefined for other files. */
export function entryPath(urls: Urls, file: string): string | undefined {
	const [, kind, slug] = /^(terms|guides|pages)\/(.+)\.mdx$/.exec(file.normalize('NFC')) ?? [];
	if (!slug) return undefined;
	if (kind === 'pages') return urls.page(slug);
	return kind === 'terms' ? urls.term(slug) : urls.guide(slug);
}
