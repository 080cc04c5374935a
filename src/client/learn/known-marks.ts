import { make } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { termSlugOf } from '../shared/term-slug.ts';
import { knownTerms } from './knowledge.ts';

/** Where terms are listed; marks in running text would be noise. */
const LISTED = 'main .term-link, .learn-terms a, .chain a';

/** Marks the known terms in the lists of the page. */
export function markLists(): void {
	const known = knownTerms();
	for (const link of document.querySelectorAll<HTMLAnchorElement>(LISTED)) {
		const slug = termSlugOf(link);
		const isKnown = slug !== undefined && known.has(slug);
		if (isKnown === link.hasAttribute('data-known')) continue;
		link.toggleAttribute('data-known', isKnown);
		if (isKnown) link.append(make('span', 'visually-hidden', say(', ') + say('known')));
		else link.querySelector(':scope > .visually-hidden')?.remove();
	}
}
