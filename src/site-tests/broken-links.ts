import type { BuiltPage } from './built-site.ts';
import { attributesOf, faults, offenders, repeated } from './built-site.ts';

/** Links of pages to this site that lead nowhere, ids that stand twice, and headings beside the one. */
export function brokenLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>): string[] {
	const ids = new Map(pages.map(({ path, $ }) => [path, attributesOf($, '[id]', 'id')]));
	const targets = new Map([...ids].map(([path, list]) => [path, new Set(list)]));
	const isBroken = (href: string, path: string) => {
		const { pathname, hash } = new URL(href, `http://site${path}`);
		const target = targets.get(pathname);
		if (!target && !files.has(pathname)) return true;
		// The Ask page reads a question from the fragment.
		if (hash.startsWith('#q=')) return !target?.has('ask-text');
		return hash !== '' && !target?.has(decodeURIComponent(hash.slice(1)));
	};
	return offenders(pages, ({ path, $ }) => {
		const headings = $('h1').length;
		return [
			...faults({ [`has ${headings} h1`]: headings !== 1 }),
			...repeated(ids.get(path)!).map((id) => `has the id "${id}" again`),
			...addressesIn($, 'a[href], link[href], use[href], script[src], img[src]')
				.filter((href) => !/^(?:https?:|mailto:)/.test(href) && isBroken(href, path))
				.map((href) => `leads to ${href}, which is not there`),
		];
	});
}

/** Where every element that a selector finds leads to or comes from. */
export function addressesIn($: BuiltPage['$'], selector: string): string[] {
	return $(selector)
		.get()
		.map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
}
