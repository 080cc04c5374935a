import { makeLink } from '../shared/elements.ts';

/** A link for suggesting a term, if the site accepts suggestions. */
export function suggestionLink(suggest: string | undefined, query: string): (string | Node)[] {
	if (!suggest) return [];
	const term = query.trim();
	const href = suggest.replace('{term}', encodeURIComponent(term));
	return ['Missing a term? ', makeLink(href, `Suggest “${term}”`)];
}
