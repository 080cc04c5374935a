import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import type { Language } from '../../text/language.ts';
import { runningCase } from '../../text/names.ts';
import type { Level } from '../../model/schema.ts';
import type { Urls } from '../../model/urls.ts';
import type { SearchHit } from './find.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { Certainty, Found } from './search.ts';
import type { TextIndex } from './text-index.ts';

export const GROUPS = [
	'Terms',
	'Comparisons',
	'Guides',
	'Categories',
	'Similar names',
	'In the text',
] as const;

/** An item of a result list. */
export interface Result {
	group: (typeof GROUPS)[number];
	href: string;
	/** Missing for a section within a page. */
	slug?: string;
	title: string;
	/** Why it was found, if not by its title; otherwise other names. */
	note: string;
	category?: { slug: string; name: string } | undefined;
	level?: Level | undefined;
	summary: string;
}

export interface ResultList {
	results: readonly Result[];
	certainty: Certainty;
}

const GROUP_OF = {
	term: 'Terms',
	guide: 'Guides',
	category: 'Categories',
	comparison: 'Comparisons',
} as const;

const MAX_SHOWN_ALIASES = 2;

/** Turns a hit into a result to display. */
export type Describe = (hit: SearchHit) => Result;

export function createDescribe(
	names: NameIndex,
	texts: TextIndex,
	urls: Urls,
	say: Say = ENGLISH_SAY,
): Describe {
	const categories = new Map(texts.categories.map((category) => [category.slug, category]));
	return (hit) => {
		const entry = names.entries[hit.entry]!;
		const { category, level, summary } = texts.texts[hit.entry]!;
		return {
			group: GROUP_OF[entry.kind],
			href: urls[entry.kind](entry.slug),
			slug: entry.slug,
			title: entry.title,
			note: noteOf(hit, entry, say),
			category: categories.get(category ?? ''),
			level,
			summary,
		};
	};
}

/** The results of a query, best first. */
export function listResults(
	{ hits, certainty, compared }: Found,
	describe: Describe,
	language: Language,
	say: Say = ENGLISH_SAY,
): ResultList {
	return { results: withComparison(hits.map(describe), compared, language, say), certainty };
}

function noteOf(
	{ kind, name }: SearchHit,
	{ title, aliases, covers }: NamedEntry,
	say: Say,
): string {
	if (kind === 'symbol') return say('in code: {name}', { name: name! });
	if (name !== undefined && covers.includes(name)) return say('explains {name}', { name });
	if (name !== undefined && name !== title) return say('also called {names}', { names: name });
	return aliases.slice(0, MAX_SHOWN_ALIASES).join(say(', '));
}

/** Inserts a link to the comparison after the two compared entries. */
function withComparison(
	results: readonly Result[],
	compared: Found['compared'],
	language: Language,
	say: Say,
): Result[] {
	const [one, other, ...rest] = results;
	if (!compared || !one || !other) return [...results];
	const { slug: _, ...base } = one;
	const comparison: Result = {
		...base,
		href: `${one.href}#confused`,
		title: say('{one} and {other}', { one: one.title, other: runningCase(other.title, language) }),
		note: say('how they differ'),
		summary: say('The key difference between the two.'),
	};
	return [one, other, comparison, ...rest];
}
