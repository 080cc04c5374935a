import { urls } from '../shared/urls.ts';
import { make } from '../shared/elements.ts';

/** A link to a term, or to a section of it. */
export function termLink(
	{ slug, title }: { slug: string; title: string },
	fragment = '',
): HTMLAnchorElement {
	const link = make('a', '', title);
	link.href = urls.term(slug) + fragment;
	return link;
}
