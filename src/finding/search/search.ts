import type { Resolve } from '../ask/resolve.ts';
import type { NameIndex } from './name-index.ts';
import type { SearchHit } from './find.ts';

/**
 * How well a search answers a query: by a name, by the correction of a typo, by a description that
 * has nearly all of its words, or by a guess.
 */
export type Certainty = 'sure' | 'typo' | 'described' | 'guess';

/** The entries for a query, best first. */
export interface Found {
	hits: readonly SearchHit[];
	certainty: Certainty;
	/** The two entries to compare, if their pages do so. */
	compared: readonly [number, number] | undefined;
}

/** Minimum share of the query's words for an entry to be a guess. */
const MIN_SHARE = 0.4;
/** Minimum score of a candidate to be a guess. */
const MIN_SCORE = 1.6;
const MAX_GUESSES = 5;
const MAX_HITS = 12;

/** The hits of a search that reads names and descriptions but no questions. */
export function hitsByName(found: readonly SearchHit[]): Found {
	const named = found.filter(({ sure, kind }) => sure && kind !== 'words');
	if (named.length > 0) return { hits: named, certainty: 'sure', compared: undefined };
	const typos = found.filter(({ kind }) => kind === 'typo');
	const described = found.filter(({ kind, share = 0 }) => kind === 'words' && share >= MIN_SHARE);
	const hits = [...typos, ...described.slice(0, MAX_GUESSES)];
	return { hits, certainty: typos.length > 0 ? 'typo' : 'guess', compared: undefined };
}

/**
 * Creates a search that reads a query as a question unless it is a name or the start of one.
 *
 * @param resolve Finds the terms a question is about.
 */
export function createHitsByMeaning(
	{ entries, pairs }: NameIndex,
	resolve: Resolve,
): (query: string, found: readonly SearchHit[]) => Found {
	const indexes = new Map(
		entries.flatMap(({ kind, slug }, entry) => (kind === 'term' ? [[slug, entry] as const] : [])),
	);
	const entryOf = (slug: string) => indexes.get(slug)!;
	const isTerm = (entry: number) => entries[entry]!.kind === 'term';
	const pairKeys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
	return (query, found) => {
		const [first] = found;
		if (first && first.kind !== 'words' && first.kind !== 'typo') return hitsByName(found);
		const { slugs, confidence, isNamed, nearest } = resolve(query);
		// A typo of the whole query says more than a name within it.
		if (first?.kind === 'typo' && slugs.length <= 1) return hitsByName(found);
		const known = new Map(found.map((hit) => [hit.entry, hit]));
		const best = slugs.map((slug): SearchHit => {
			const entry = entryOf(slug);
			const kind = slugs.length > 1 ? 'compared' : isNamed ? 'mentioned' : 'words';
			return { ...known.get(entry), entry, kind, sure: confidence === 'sure' };
		});
		const others = nearest
			.filter(({ score }) => score >= MIN_SCORE)
			.map(({ slug }): SearchHit => {
				const entry = entryOf(slug);
				return known.get(entry) ?? { entry, kind: 'words', sure: false };
			});
		const isSure = confidence === 'sure' && isNamed;
		// Guides and categories are no terms, but may be what a query describes.
		const elsewhere = found.filter(({ entry, sure }) => sure && !isTerm(entry));
		const isIncluded = new Set<number>();
		const hits = [...best, ...elsewhere, ...others].filter(
			({ entry }) => !isIncluded.has(entry) && isIncluded.add(entry),
		);
		const [one, other] = best;
		return {
			hits: hits.slice(0, isSure ? MAX_HITS : MAX_GUESSES),
			certainty: isSure
				? 'sure'
				: confidence === 'sure' || elsewhere.length > 0
					? 'described'
					: 'guess',
			compared:
				best.length === 2 && pairKeys.has(`${one!.entry} ${other!.entry}`)
					? [one!.entry, other!.entry]
					: undefined,
		};
	};
}
