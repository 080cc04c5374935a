import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import { truncate, QUESTION_LIMIT } from './bounds.ts';
import type { DescriptionSearch } from './descriptions.ts';
import type { MatchKind } from './match.ts';
import { isName, matchNames } from './match.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { PreparedName } from './prepared-names.ts';
import { createFindComparison } from './comparisons.ts';
import { parseQuery } from './query.ts';

/** An entry found for a query. */
export interface SearchHit {
	/** Index of the entry. */
	entry: number;
	/**
	 * How it was found: by name, as a comparison or part of one, as what a question names, or by words of
	 * its description.
	 */
	kind: MatchKind | 'comparison' | 'compared' | 'mentioned' | 'words';
	/** The name that matched, if it may be shown. */
	name?: string | undefined;
	/** Share of the query's words in its description, if it was found that way. */
	share?: number;
	/** Whether it answers the query as typed; otherwise it is a guess. */
	sure: boolean;
}

/** The entries for a query, best first. */
export type Find = (query: string) => readonly SearchHit[];

/** Minimum coverage for a description hit to be more than a guess. */
const MIN_SURE_COVERAGE = 0.6;
/** Bonus of a description hit for each word of its name in the query. */
const NAME_BONUS = 1;

/**
 * Creates a search that ranks matches by name before matches by description.
 *
 * @param describe Undefined until descriptions are loaded.
 */
export function createFind(
	index: NameIndex,
	names: readonly PreparedName[],
	describe: DescriptionSearch | undefined,
	language: Language,
): Find {
	const indexes = new Map(index.entries.map((entry, i) => [entry, i]));
	const findComparison = createFindComparison(index);
	const contained = containedNames(
		names.filter(({ entry }) => entry.kind !== 'comparison'),
		language,
	);

	const byName = (query: string): SearchHit[] =>
		matchNames(names, query, language).map(({ entry, kind, name }) => ({
			entry: indexes.get(entry)!,
			kind,
			name,
			sure: kind !== 'typo',
		}));

	/** Entries that share words with the query, with a bonus if it contains their full name. */
	const byWords = (query: string): SearchHit[] => {
		const hits = new Map(describe?.(query).map((hit) => [hit.entry, hit]) ?? []);
		const named = new Map(
			[...contained(query)].map(([entry, words]) => [indexes.get(entry)!, words]),
		);
		return [...new Set([...named.keys(), ...hits.keys()])]
			.map((entry) => {
				const { score = 0, coverage = 0 } = hits.get(entry) ?? {};
				const words = named.get(entry) ?? 0;
				return {
					entry,
					score: score * (1 + words * NAME_BONUS),
					share: coverage,
					sure: words > 0 || coverage >= MIN_SURE_COVERAGE,
				};
			})
			.sort((a, b) => b.score - a.score)
			.map(({ entry, share, sure }) => ({ entry, kind: 'words', share, sure }));
	};

	const merge = (...lists: readonly SearchHit[][]): SearchHit[] => {
		const seen = new Set<number>();
		return lists.flat().filter(({ entry }) => !seen.has(entry) && seen.add(entry));
	};

	return (input) => {
		const query = truncate(input, QUESTION_LIMIT);
		const { subject, compared } = parseQuery(query, index.subjects, language);
		const whole = byName(query);
		const isNamed = whole[0] !== undefined && isName(whole[0].kind);
		const named = isNamed || subject === query ? whole : merge(byName(subject), whole);
		const comparison = findComparison(compared ?? subject, byName, language);
		return merge(comparison, named, byWords(subject));
	};
}

/** Finds entries with a name fully contained in a query, and the word count of the longest. */
function containedNames(
	names: readonly PreparedName[],
	language: Language,
): (query: string) => Map<NamedEntry, number> {
	const stemmed = names
		.filter(({ role }) => role !== 'symbol')
		.map(({ entry, name }) => ({ entry, words: stemsOf(name, language) }))
		.filter(({ words }) => words.length > 0);
	return (query) => {
		const stems = new Set(stemsOf(query, language));
		const found = new Map<NamedEntry, number>();
		for (const { entry, words } of stemmed) {
			if (words.length <= (found.get(entry) ?? 0)) continue;
			if (words.every((word) => stems.has(word))) found.set(entry, words.length);
		}
		return found;
	};
}
