import { editDistance } from '../../text/edit-distance.ts';
import { foldSpelling } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import type { Match } from './match.ts';
import type { PreparedName } from './prepared-names.ts';

const MAX_NAMES = 5;

/**
 * Terms and guides whose names are nearest to a query that meets none, nearest first; each once, by
 * its nearest name. At most half as many errors are forgiven as the query has letters: what is
 * further off is not nearer than names drawn by lot.
 */
export function nearestNames(
	names: readonly PreparedName[],
	query: string,
	language: Language,
): Match[] {
	const typed = foldSpelling(query, language);
	const maxErrors = Math.floor(typed.length / 2);
	const nearest = new Map<Match['entry'], { match: Match; distance: number }>();
	for (const { entry, name, role, folded } of names) {
		// A category mostly has the name of one of its terms.
		if (role === 'symbol' || entry.kind === 'category') continue;
		const limit = Math.min(maxErrors, (nearest.get(entry)?.distance ?? Infinity) - 1);
		const distance = editDistance(typed, folded, limit);
		if (distance > limit) continue;
		const shown = role === 'spelling' ? undefined : name;
		nearest.set(entry, { match: { entry, kind: 'typo', name: shown }, distance });
	}
	return [...nearest.values()]
		.sort((a, b) => a.distance - b.distance || b.match.entry.weight - a.match.entry.weight)
		.slice(0, MAX_NAMES)
		.map(({ match }) => match);
}
