import { runningCase } from '../glossary/names.ts';
import type { Answer, Find, Found } from './find.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import { nearestNames } from './nearest.ts';
import type { PreparedName } from './prepared-names.ts';
import { parseQuery } from './query.ts';
import type { TextIndex } from './text-index.ts';

export const GROUPS = ['Terms', 'Guides', 'Categories', 'Nearest names', 'In the text'] as const;

/** One line of a result list. */
export interface Result {
	group: (typeof GROUPS)[number];
	/** Path below the base of the site. */
	path: string;
	title: string;
	/** Why it was found, where the title does not show it; else other names. */
	note: string;
	category?: { slug: string; name: string } | undefined;
	level: string;
	summary: string;
}

export interface ResultList {
	results: readonly Result[];
	/** Whether the first one answers the query, is what a slip of the pen meant, or is a guess. */
	certainty: 'sure' | 'typo' | 'guess';
}

const PLACES = {
	term: ['Terms', 'terms/'],
	guide: ['Guides', 'guides/'],
	category: ['Categories', 'categories/'],
} as const;

/** Share of the query's words below which an entry is not even a guess. */
const LEAST_SHARE = 0.4;
/** Guesses beyond these are noise. */
const GUESSES = 5;
const MOST_BY_WORDS = 12;
const SHOWN_ALIASES = 2;

/** What a query finds, best first, in words for a reader. */
export function listResults(
	names: NameIndex,
	texts: TextIndex,
	find: Find,
	query: string,
): ResultList {
	const answer = find(query);
	const { hits, certainty } = worthShowing(answer);
	const results = hits.map((hit) => describe(names, texts, hit));
	return { results: withComparison(results, answer.compared), certainty };
}

/** What of an answer is more than noise, and how sure it is. */
export function worthShowing({ found }: Answer): {
	hits: readonly Found[];
	certainty: ResultList['certainty'];
} {
	const certainty = certaintyOf(found);
	return { hits: keep(found, certainty), certainty };
}

/** Entries called most like what a query asks about, for one that finds nothing sure. */
export function listNearest(
	names: NameIndex,
	texts: TextIndex,
	prepared: readonly PreparedName[],
	query: string,
): Result[] {
	const place = new Map(names.entries.map((entry, i) => [entry, i]));
	const { subject } = parseQuery(query, names.subjects);
	return nearestNames(prepared, subject).map(({ entry, ...match }) => ({
		...describe(names, texts, { ...match, entry: place.get(entry)!, sure: false }),
		group: 'Nearest names',
	}));
}

/** Every entry as a result, in the order of the index. */
export function listAll(names: NameIndex, texts: TextIndex): Result[] {
	return names.entries.flatMap(([kind], entry) =>
		kind === 'term' ? describe(names, texts, { entry, kind: 'title', sure: true }) : [],
	);
}

/** Where a name was meant, words of descriptions only add noise unless they are sure. */
function keep(found: Answer['found'], certainty: ResultList['certainty']): Answer['found'] {
	if (certainty === 'guess')
		return found.filter(({ share = 0 }) => share >= LEAST_SHARE).slice(0, GUESSES);
	if (found[0]!.kind === 'words') return found.slice(0, MOST_BY_WORDS);
	return found.filter(({ sure, kind }) => kind === 'typo' || (certainty === 'sure' && sure));
}

function certaintyOf(found: Answer['found']): ResultList['certainty'] {
	if (found.some(({ sure }) => sure)) return 'sure';
	return found.some(({ kind }) => kind === 'typo') ? 'typo' : 'guess';
}

function describe(names: NameIndex, { categories, texts }: TextIndex, hit: Found): Result {
	const entry = names.entries[hit.entry]!;
	const [kind, slug, title] = entry;
	const [category, level, summary] = texts[hit.entry]!;
	const [group, folder] = PLACES[kind];
	return {
		group,
		path: `${folder}${slug}/`,
		title,
		note: noteOf(hit, entry),
		category: kind === 'term' ? categories[category] : undefined,
		level,
		summary,
	};
}

function noteOf({ kind, name }: Found, [, , title, aliases]: NamedEntry): string {
	if (kind === 'symbol') return `in code: ${name}`;
	if (name !== undefined && name !== title) return `also called ${name}`;
	return aliases.slice(0, SHOWN_ALIASES).join(', ');
}

/** Puts the way to what tells two entries apart behind the two. */
function withComparison(results: readonly Result[], compared: Answer['compared']): Result[] {
	const [one, other, ...rest] = results;
	if (!compared || !one || !other) return [...results];
	const comparison: Result = {
		...one,
		path: `${one.path}#confused`,
		title: `${one.title} and ${runningCase(other.title)}`,
		note: 'how they differ',
		summary: 'The one difference that decides between the two.',
	};
	return [one, other, comparison, ...rest];
}
