import { compareTitles } from '../text/collation.ts';
import type { Glossary, Term } from './glossary.ts';
import { isAcronym } from '../text/names.ts';

export interface Acronym {
	/** The acronym. */
	title: string;
	/** What it stands for; more than one where entries share it. */
	terms: readonly Term[];
}

/** Every acronym that is a name of an entry, in A-Z order. */
export function acronymsOf({ terms }: Glossary): Acronym[] {
	const claims = [...terms.values()].flatMap((term) =>
		[term.title, ...term.aliases, ...term.homonyms]
			.filter(isAcronym)
			.map((title) => ({ title, term })),
	);
	return [...Map.groupBy(claims, ({ title }) => title)]
		.map(([title, group]) => ({ title, terms: group.map(({ term }) => term) }))
		.sort((a, b) => compareTitles(a.title, b.title));
}
