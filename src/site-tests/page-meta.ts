import type { BuiltPage } from './built-site.ts';

/** What the meta elements of a page say, by their names. */
export function metaOf($: BuiltPage['$']): Map<string, string> {
	const all = $('meta')
		.get()
		.map(({ attribs }) => [
			attribs['name'] ?? attribs['property'] ?? attribs['http-equiv'] ?? '',
			attribs['content'] ?? '',
		]);
	return new Map(all as [string, string][]);
}

/** The address a page gives itself. */
export function canonicalOf($: BuiltPage['$']): string | undefined {
	return $('link[rel="canonical"]').attr('href');
}
