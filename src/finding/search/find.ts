import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';
import { tokensOf } from '../../text/words.ts';
import { cut, QUESTION_LIMIT } from './bounds.ts';
import type { DescriptionSearch } from './descriptions.ts';
import type { MatchKind } from './match.ts';
import { matchNames } from './match.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { PreparedName } from './prepared-names.ts';
import { parseQuery } from './query.ts';

/** One answer to a query. */
export interface Found {
	/** Place in the index. */
	entry: number;
	/** How it was found: by name, as one of two that are compared, or by words of its description. */
	kind: MatchKind | 'compared' | 'words';
	/** The name that matched, if it may be shown. */
	name?: string | undefined;
	/** Share of the query's words that its description has, where that is how it was found. */
	share?: number;
	/** Whether it answers the query as typed; otherwise it is a guess. */
	sure: boolean;
}

export interface Answer {
	found: readonly Found[];
	/** The two entries asked to be told apart, if their pages do so. */
	compared: readonly [number, number] | undefined;
}

export type Find = (query: string) => Answer;

/** What a description hit must share with the query to be more than a guess. */
const SURE_COVERAGE = 0.6;
/** What a description hit gains for each word of its own name that stands in the query. */
const NAME_GAIN = 1;

/**
 * Searches names first, descriptions second, as one ranked list.
 *
 * @param names The names of the index.
 * @param describe Undefined as long as descriptions are not there yet.
 */
export function createFind(
	index: NameIndex,
	names: readonly PreparedName[],
	describe: DescriptionSearch | undefined,
	language: Language,
): Find {
	const place = new Map(index.entries.map((entry, i) => [entry, i]));
	const contained = containedNames(names, language);
	const pairs = new Set(index.pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

	const byName = (query: string): Found[] =>
		matchNames(names, query, language).map(({ entry, kind, name }) => ({
			entry: place.get(entry)!,
			kind,
			name,
			sure: kind !== 'typo',
		}));

	/** Entries that share words with the query; those whose whole name stands in it gain. */
	const byWords = (query: string): Found[] => {
		const hits = new Map(describe?.(query).map((hit) => [hit.entry, hit]) ?? []);
		const named = new Map(
			[...contained(query)].map(([entry, words]) => [place.get(entry)!, words]),
		);
		return [...new Set([...named.keys(), ...hits.keys()])]
			.map((entry) => {
				const { score = 0, coverage = 0 } = hits.get(entry) ?? {};
				const words = named.get(entry) ?? 0;
				return {
					entry,
					score: score * (1 + words * NAME_GAIN),
					share: coverage,
					sure: words > 0 || coverage >= SURE_COVERAGE,
				};
			})
			.sort((a, b) => b.score - a.score)
			.map(({ entry, share, sure }) => ({ entry, kind: 'words', share, sure }));
	};

	const merge = (...lists: readonly Found[][]): Found[] => {
		const seen = new Set<number>();
		return lists.flat().filter(({ entry }) => !seen.has(entry) && seen.add(entry));
	};

	return (given) => {
		const query = cut(given, QUESTION_LIMIT);
		const { subject, compared } = parseQuery(query, index.subjects, language);
		const whole = byName(query);
		if (compared && !isExact(whole[0])) {
			const [a, b] = shareHead(compared, (name) => isExact(byName(name)[0])).map(
				(side) => merge(byName(side), byWords(side))[0],
			);
			if (a && b && a.entry !== b.entry) {
				const both = [a, b].map((found): Found => ({ ...found, kind: 'compared' }));
				const told = pairs.has(`${a.entry} ${b.entry}`);
				return {
					found: merge(both, byWords(query)),
					compared: told ? [a.entry, b.entry] : undefined,
				};
			}
		}
		const asked = isExact(whole[0]) || subject === query ? whole : merge(byName(subject), whole);
		return { found: merge(asked, byWords(subject)), compared: undefined };
	};
}

/** "L1 vs. L2 regularization" means "L1 regularization" where that is a name. */
function shareHead(
	[one, other]: readonly [string, string],
	isName: (text: string) => boolean,
): readonly [string, string] {
	const head = tokensOf(other).at(-1)!;
	const shared = `${one} ${head}`;
	return tokensOf(other).length > 1 && isName(shared) ? [shared, other] : [one, other];
}

function isExact(found: Found | undefined): boolean {
	return found !== undefined && ['title', 'alias', 'acronym'].includes(found.kind);
}

/** Finds names all whose words stand in a query: entry and number of words of its longest. */
function containedNames(
	names: readonly PreparedName[],
	language: Language,
): (query: string) => Map<NamedEntry, number> {
	const stemmed = names
		.filter(({ role }) => role !== 'symbol')
		.map(({ entry, name }) => ({ entry, words: stemsOf(name, language) }))
		.filter(({ words }) => words.length > 0);
	return (query) => {
		const asked = new Set(stemsOf(query, language));
		const found = new Map<NamedEntry, number>();
		for (const { entry, words } of stemmed) {
			if (words.length <= (found.get(entry) ?? 0)) continue;
			if (words.every((word) => asked.has(word))) found.set(entry, words.length);
		}
		return found;
	};
}
