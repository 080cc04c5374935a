import { addresses } from '../addresses.ts';
import { make } from '../elements.ts';

/** A link to an entry, or to a place in it. */
export function entryLink(
	{ slug, title }: { slug: string; title: string },
	fragment = '',
): HTMLAnchorElement {
	const link = make('a', '', title);
	link.href = `${addresses.termPath}${slug}/${fragment}`;
	return link;
}
