import type { TermRecord } from '../outputs/records/records.ts';
import { truncateQuery } from '../finding/search/bounds.ts';
import type { Hit, Library } from './library.ts';

/** How terms match a name. */
export const MATCHES = [
	'name',
	'explained in',
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
	/** Several for a shared name or a comparison; empty for `none`. */
	entries: readonly TermRecord[];
	/** Other possible meanings, closest first. */
	nearest: readonly TermRecord[];
}

const MATCH_OF: Readonly<Record<Hit['kind'], Match>> = {
	title: 'name',
	alias: 'name',
	acronym: 'name',
	cover: 'explained in',
	comparison: 'comparison',
	compared: 'comparison',
	mentioned: 'name',
	symbol: 'code',
	prefix: 'part of a name',
	initials: 'part of a name',
	word: 'part of a name',
	typo: 'misspelling',
	words: 'description',
};

const MAX_NEAREST = 5;

/** Finds the terms for a name, slug, question or description. */
export function lookup(library: Library, input: string): Lookup {
	const name = truncateQuery(input);
	const { hits, certainty } = library.search(name);
	const found = hits.map(({ term }) => term);
	const bySlug = library.terms.get(name.trim());
	const matchOf = (hit: Hit | undefined) => hit && MATCH_OF[hit.kind];
	const match = matchOf(hits[0]);
	if (bySlug || match === 'name' || match === 'comparison') {
		const kind = match === 'comparison' ? match : 'name';
		const matching = hits.filter((hit) => matchOf(hit) === kind).map(({ term }) => term);
		const entries = new Set([...(bySlug ? [bySlug] : []), ...matching]);
		return { match: kind, entries: [...entries], nearest: [] };
	}
	if (!match || certainty === 'guess') {
		const similar = new Set([...library.nearest(name), ...found]);
		return { match: 'none', entries: [], nearest: [...similar].slice(0, MAX_NEAREST) };
	}
	const [best, ...others] = found;
	return { match, entries: [best!], nearest: others.slice(0, MAX_NEAREST) };
}
