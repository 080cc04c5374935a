import type { Language } from '../../text/language.ts';
import { runningCase } from '../../text/names.ts';
import type { Level } from '../../model/schema.ts';
import type { Urls } from '../../model/urls.ts';
import type { SearchHit } from './find.ts';
import type { NamedEntry, NameIndex } from './name-index.ts';
import type { Certainty, Found } from './search.ts';
import type { TextIndex } from './text-index.ts';

export const GROUPS = ['Terms', 'Guides', 'Categories', 'Similar names', 'In the text'] as const;

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

const GROUP_OF = { term: 'Terms', guide: 'Guides', category: 'Categories' } as const;

const MAX_SHOWN_ALIASES = 2;

/** Turns a hit into a result to display. */
export type Describe = (hit: SearchHit) => Result;

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

/** The results of a query, best first. */
export function listResults(
	{ hits, certainty, compared }: Found,
	describe: Describe,
	language: Language,
): ResultList {
	return { results: withComparison(hits.map(describe), compared, language), certainty };
}

function noteOf({ kind, name }: SearchHit, { title, aliases, covers }: NamedEntry): string {
	if (kind === 'symbol') return `in code: ${name}`;
	if (name !== undefined && covers.includes(name)) return `explains ${name}`;
	if (name !== undefined && name !== title) return `also called ${name}`;
	return aliases.slice(0, MAX_SHOWN_ALIASES).join(', ');
}

/** Inserts a link to the comparison after the two compared entries. */
function withComparison(
	results: readonly Result[],
	compared: Found['compared'],
	language: Language,
): Result[] {
	const [one, other, ...rest] = results;
	if (!compared || !one || !other) return [...results];
	const { slug: _, ...base } = one;
	const comparison: Result = {
		...base,
		href: `${one.href}#confused`,
		title: `${one.title} and ${runningCase(other.title, language)}`,
		note: 'how they differ',
		summary: 'The key difference between the two.',
	};
	return [one, other, comparison, ...rest];
}
