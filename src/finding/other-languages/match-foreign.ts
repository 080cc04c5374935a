import { foldSpelling } from '../../text/fold-token.ts';
import { OTHER } from '../../text/languages/other.ts';
import type { SearchHit } from '../search/find.ts';
import type { ForeignNameTable } from './name-table.ts';
import { isUnspaced } from './unspaced-names.ts';

/** Entries with a name in another language that a query is, or else begins, best first. */
export type MatchForeign = (query: string) => SearchHit[];

/** Letters of a query that can be the beginning of a name. */
const MIN_LETTERS = 3;
const MIN_UNSPACED_LETTERS = 2;
const MAX_HITS = 8;

/** @param entryOf Index of the entry of a slug. */
export function createMatchForeign(
	{ names }: ForeignNameTable,
	entryOf: (slug: string) => number | undefined,
): MatchForeign {
	const rows = Object.values(names).flatMap((listed) =>
		listed.flatMap(([slug, ...all]) => {
			const entry = entryOf(slug);
			if (entry === undefined) return [];
			return all.map((name) => ({ entry, name, folded: foldSpelling(name, OTHER) }));
		}),
	);
	return (query) => {
		const typed = foldSpelling(query, OTHER);
		if (typed === '') return [];
		const exact = rows.filter(({ folded }) => folded === typed);
		const isLong = typed.length >= (isUnspaced(typed) ? MIN_UNSPACED_LETTERS : MIN_LETTERS);
		const begun = isLong
			? rows
					.filter(({ folded }) => folded !== typed && folded.startsWith(typed))
					.sort((a, b) => a.folded.length - b.folded.length)
			: [];
		const hits = new Map<number, SearchHit>();
		for (const [kind, group] of [
			['alias', exact],
			['prefix', begun],
		] as const) {
			for (const { entry, name } of group) {
				if (!hits.has(entry)) hits.set(entry, { entry, kind, name, sure: true });
			}
		}
		return [...hits.values()].slice(0, MAX_HITS);
	};
}
