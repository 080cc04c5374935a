import { runningCase } from '../../text/names.ts';
import type { Level } from '../../model/schema.ts';
import type { Urls } from '../../model/urls.ts';
import type { Answer, Found } from './find.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { TextIndex } from './text-index.ts';

export const GROUPS = ['Terms', 'Guides', 'Categories', 'Nearest names', 'In the text'] as const;

/** One line of a result list. */
export interface Result {
	group: (typeof GROUPS)[number];
	href: string;
	/** Of an entry, a guide or a category; a place in one has none. */
	slug?: string;
	title: string;
	/** Why it was found, where the title does not show it; else other names. */
	note: string;
	category?: { slug: string; name: string } | undefined;
	level?: Level | undefined;
	summary: string;
}

export interface ResultList {
	results: readonly Result[];
	/** Whether the first one answers the query, is what a slip of the pen meant, or is a guess. */
	certainty: 'sure' | 'typo' | 'guess';
}

const GROUP_OF = { term: 'Terms', guide: 'Guides', category: 'Categories' } as const;

/** Share of the query's words below which an entry is not even a guess. */
const MIN_SHARE = 0.4;
/** Guesses beyond these are noise. */
const MAX_GUESSES = 5;
const MAX_BY_WORDS = 12;
const MAX_SHOWN_ALIASES = 2;

/** Puts a hit into words for a reader. */
export type Describe = (hit: Found) => Result;

export function createDescribe(names: NameIndex, texts: TextIndex, urls: Urls): Describe {
	const categories = new Map(texts.categories.map((category) => [category.slug, category]));
	return (hit) => {
		const entry = names.entries[hit.entry]!;
		const { category, level, summary } = texts.texts[hit.entry]!;
		return {
			group: GROUP_OF[entry.kind],
			href: urls[entry.kind](entry.slug),
			slug: entry.slug,
			title: entry.title,
			note: noteOf(hit, entry),
			category: categories.get(category ?? ''),
			level,
			summary,
		};
	};
}

/** What a query finds, best first. */
export function listResults(answer: Answer, describe: Describe): ResultList {
	const { hits, certainty } = worthShowing(answer);
	return { results: withComparison(hits.map(describe), answer.compared), certainty };
}

/** What of an answer is more than noise, and how sure it is. */
export function worthShowing({ found }: Answer): {
	hits: readonly Found[];
	certainty: ResultList['certainty'];
} {
	const certainty = certaintyOf(found);
	return { hits: keep(found, certainty), certainty };
}

/** Where a name was meant, words of descriptions only add noise unless they are sure. */
function keep(found: Answer['found'], certainty: ResultList['certainty']): Answer['found'] {
	if (certainty === 'guess')
		return found.filter(({ share = 0 }) => share >= MIN_SHARE).slice(0, MAX_GUESSES);
	if (found[0]!.kind === 'words') return found.slice(0, MAX_BY_WORDS);
	return found.filter(({ sure, kind }) => kind === 'typo' || (certainty === 'sure' && sure));
}

function certaintyOf(found: Answer['found']): ResultList['certainty'] {
	if (found.some(({ sure }) => sure)) return 'sure';
	return found.some(({ kind }) => kind === 'typo') ? 'typo' : 'guess';
}

function noteOf({ kind, name }: Found, { title, aliases }: NamedEntry): string {
	if (kind === 'symbol') return `in code: ${name}`;
	if (name !== undefined && name !== title) return `also called ${name}`;
	return aliases.slice(0, MAX_SHOWN_ALIASES).join(', ');
}

/** Puts the way to what tells two entries apart behind the two. */
function withComparison(results: readonly Result[], compared: Answer['compared']): Result[] {
	const [one, other, ...rest] = results;
	if (!compared || !one || !other) return [...results];
	const { slug: _, ...place } = one;
	const comparison: Result = {
		...place,
		href: `${one.href}#confused`,
		title: `${one.title} and ${runningCase(other.title)}`,
		note: 'how they differ',
		summary: 'The one difference that decides between the two.',
	};
	return [one, other, comparison, ...rest];
}
