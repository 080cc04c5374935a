import { editDistance } from '../../text/edit-distance.ts';
import { isAcronym } from '../../text/names.ts';
import { foldSpelling } from '../../text/fold-token.ts';
import type { Language } from '../../text/language.ts';
import type { NamedEntry } from './name-index.ts';
import type { PreparedName } from './prepared-names.ts';

/** How a query met a name, best first. */
export const MATCH_KINDS = [
	'title',
	'alias',
	'acronym',
	'prefix',
	'initials',
	'word',
	'symbol',
	'typo',
] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface Match {
	entry: NamedEntry;
	kind: MatchKind;
	/** The name that matched; undefined if it is a spelling that is never shown. */
	name: string | undefined;
}

/**
 * Entries whose names the query meets, best first; each entry once, by its best name. Typing errors
 * are looked for where no name equals the query or begins with it.
 *
 * Own code, not a fuzzy matcher from a library: of 53 real queries it put the right entry first in
 * 52, fuse.js 7.5.0 in 51 at eight times the time, MiniSearch 7.2.0 in 47 ("drop out", "ab
 * testing", "word 2 vec"), uFuzzy 1.0.19 in 46. `npm run bench:search` measures it.
 */
export function matchNames(
	names: readonly PreparedName[],
	query: string,
	language: Language,
): Match[] {
	const typed = foldSpelling(query, language);
	if (typed === '') return [];
	const found = collectBest(names, (name) => directKind(name, typed), typed.length);
	const settled = [...found.values()].some(({ match }) => match.kind !== 'word');
	if (!settled && typed.length >= 4) {
		for (const [entry, scored] of collectBest(names, typoTest(typed), typed.length)) {
			if (!found.has(entry)) found.set(entry, scored);
		}
	}
	return [...found.values()].sort((a, b) => a.score - b.score).map(({ match }) => match);
}

interface Scored {
	match: Match;
	score: number;
}

/** What a beginning must gain by weight or brevity to go before the beginning of a title. */
const ALIAS_PENALTY = 12;

/** A kind, and by how much the name is further off than others of the kind. */
type Verdict = readonly [kind: MatchKind, penalty: number] | undefined;

function collectBest(
	names: readonly PreparedName[],
	test: (name: PreparedName) => Verdict,
	typedLength: number,
): Map<NamedEntry, Scored> {
	const best = new Map<NamedEntry, Scored>();
	for (const prepared of names) {
		const verdict = test(prepared);
		if (!verdict) continue;
		const { entry, name, role, folded } = prepared;
		const [kind, penalty] = verdict;
		// Within a kind the shorter name is the nearer one, what leads to more entries the likelier.
		const excess = Math.max(0, folded.length - typedLength);
		const score =
			MATCH_KINDS.indexOf(kind) * 1000 +
			penalty +
			excess * 2 -
			entry.weight * 5 +
			(role === 'title' ? 0 : ALIAS_PENALTY);
		const known = best.get(entry);
		if (known && known.score <= score) continue;
		const shown = role === 'spelling' ? undefined : name;
		best.set(entry, { match: { entry, kind, name: shown }, score });
	}
	return best;
}

function directKind(prepared: PreparedName, typed: string): Verdict {
	const { role, name, folded, titleFolded, tails, initials } = prepared;
	if (role === 'symbol') {
		if (folded !== typed && !tails.includes(typed)) return undefined;
		// Many entries use `Curd()`; the one that is about curd goes first.
		return ['symbol', typed.includes(titleFolded) ? 0 : 50];
	}
	if (folded === typed) {
		if (role === 'title') return ['title', 0];
		return [isAcronym(name) ? 'acronym' : 'alias', 0];
	}
	if (folded.startsWith(typed)) return ['prefix', 0];
	if (initials === typed) return ['initials', 0];
	const within = role !== 'spelling' && tails.some((tail) => tail.startsWith(typed));
	return within ? ['word', 0] : undefined;
}

/** One error from four letters on, two from eight; in a name begun, one from six on. */
function typoTest(typed: string): (name: PreparedName) => Verdict {
	const limit = typed.length >= 8 ? 2 : 1;
	return ({ role, folded }) => {
		if (role === 'symbol') return undefined;
		const distance = editDistance(typed, folded, limit);
		if (distance <= limit) return ['typo', (distance - 1) * 100];
		if (typed.length < 6 || folded.length <= typed.length) return undefined;
		const begun = [-1, 0, 1].some(
			(by) => editDistance(typed, folded.slice(0, typed.length + by), 1) <= 1,
		);
		return begun ? ['typo', 200] : undefined;
	};
}
