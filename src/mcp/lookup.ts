import type { EntryRecord } from '../outputs/records/records.ts';
import { boundQuery } from '../finding/search/bounds.ts';
import type { Hit, Library } from './library.ts';

/** How the entries answer to the name that was asked for. */
export const MATCHES = [
	'name',
	'comparison',
	'code',
	'part of a name',
	'misspelling',
	'description',
	'none',
] as const;
export type Match = (typeof MATCHES)[number];

export interface Lookup {
	match: Match;
	/** One; several where they share the name or are to be told apart; empty for `none`. */
	entries: readonly EntryRecord[];
	/** What else may have been meant, nearest first. */
	nearest: readonly EntryRecord[];
}

const MATCH_OF: Readonly<Record<Hit['kind'], Match>> = {
	title: 'name',
	alias: 'name',
	acronym: 'name',
	compared: 'comparison',
	symbol: 'code',
	prefix: 'part of a name',
	initials: 'part of a name',
	word: 'part of a name',
	typo: 'misspelling',
	words: 'description',
};

const MAX_NEAREST = 5;

/** Finds what a name, slug, question or description means. */
export function lookup(library: Library, given: string): Lookup {
	const name = boundQuery(given);
	const { hits, certainty } = library.search(name);
	const found = hits.map(({ entry }) => entry);
	const bySlug = library.entries.get(name.trim());
	const matchOf = (hit: Hit | undefined) => hit && MATCH_OF[hit.kind];
	const match = matchOf(hits[0]);
	if (bySlug || match === 'name' || match === 'comparison') {
		const kind = match === 'comparison' ? match : 'name';
		const meant = hits.filter((hit) => matchOf(hit) === kind).map(({ entry }) => entry);
		const entries = new Set([...(bySlug ? [bySlug] : []), ...meant]);
		return { match: kind, entries: [...entries], nearest: [] };
	}
	if (!match || certainty === 'guess') {
		const near = new Set([...library.nearest(name), ...found]);
		return { match: 'none', entries: [], nearest: [...near].slice(0, MAX_NEAREST) };
	}
	const [best, ...others] = found;
	return { match, entries: [best!], nearest: others.slice(0, MAX_NEAREST) };
}
