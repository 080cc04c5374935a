import { editDistance } from '../../text/edit-distance.ts';
import { foldSpelling } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import type { Match } from './match.ts';
import type { PreparedName } from './prepared-names.ts';

const MAX_NAMES = 5;

/**
 * Terms and guides whose names are closest to a query without matches, closest first, each once by
 * its closest name. Allows one typo for every two letters; beyond that, matches are random.
 */
export function nearestNames(
	names: readonly PreparedName[],
	query: string,
	language: Language,
): Match[] {
	const typed = foldSpelling(query, language);
	const maxTypos = Math.floor(typed.length / 2);
	const nearest = new Map<Match['entry'], { match: Match; distance: number }>();
	for (const { entry, name, role, folded } of names) {
		// A category usually shares its name with one of its terms.
		if (role === 'symbol' || entry.kind === 'category') continue;
		const limit = Math.min(maxTypos, (nearest.get(entry)?.distance ?? Infinity) - 1);
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
