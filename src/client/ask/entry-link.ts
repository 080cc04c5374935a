import { urls } from '../shared/urls.ts';
import { make } from '../shared/elements.ts';

/** A link to an entry, or to a place in it. */
export function entryLink(
	{ slug, title }: { slug: string; title: string },
	fragment = '',
): HTMLAnchorElement {
	const link = make('a', '', title);
	link.href = urls.term(slug) + fragment;
	return link;
}
