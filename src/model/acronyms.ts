import { compareTitles } from '../text/collation.ts';
import type { Glossary, Term } from './glossary.ts';
import { isAcronym } from '../text/names.ts';

export interface Acronym {
	title: string;
	/** The terms it can stand for. */
	terms: readonly Term[];
}

/** Every term name that is an acronym, in A-Z order. */
export function acronymsOf({ terms }: Glossary): Acronym[] {
	const names = [...terms.values()].flatMap((term) =>
		[term.title, ...term.aliases, ...term.homonyms]
			.filter(isAcronym)
			.map((title) => ({ title, term })),
	);
	return [...Map.groupBy(names, ({ title }) => title)]
		.map(([title, group]) => ({ title, terms: group.map(({ term }) => term) }))
		.sort((a, b) => compareTitles(a.title, b.title));
}
