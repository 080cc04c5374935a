import { makeLink } from '../shared/elements.ts';
import { say } from '../shared/say.ts';

/** A link for suggesting a term, if the site accepts suggestions. */
export function suggestionLink(suggest: string | undefined, query: string): (string | Node)[] {
	if (!suggest) return [];
	const term = query.trim();
	const href = suggest.replace('{term}', encodeURIComponent(term));
	return [`${say('Missing a term?')} `, makeLink(href, say('Suggest “{term}”', { term }))];
}
