/** Addresses the layout hands to the scripts, which cannot know the base path. */
export const addresses = document.body.dataset as Readonly<
	Record<
		| 'base'
		| 'termPath'
		| 'search'
		| 'searchNames'
		| 'searchTexts'
		| 'searchMore'
		| 'previews'
		| 'pagefind',
		string
	>
>;

/** The slug of a link to an entry, undefined for any other link. */
export function termSlug(link: HTMLAnchorElement | SVGAElement): string | undefined {
	// An option shows what there is to say of its entry.
	if (link.role === 'option') return undefined;
	const href = typeof link.href === 'string' ? link.href : link.href.baseVal;
	const { origin, pathname } = new URL(href, location.href);
	if (origin !== location.origin || !pathname.startsWith(addresses.termPath)) return undefined;
	return /^([^/.]+)\/?$/.exec(pathname.slice(addresses.termPath.length))?.[1];
}
