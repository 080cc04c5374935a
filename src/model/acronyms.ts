import { createCollation } from '../text/collation.ts';
import type { Glossary } from './glossary.ts';
import { isAcronym } from '../text/names.ts';

export interface Acronym {
	title: string;
	/** The terms it can stand for, or that explain it. */
	terms: readonly { slug: string; isCover: boolean }[];
}

/** Every name of a term, or of what it covers, that is an acronym, in A-Z order. */
export function acronymsOf({ site, terms }: Glossary): Acronym[] {
	const names = [...terms.values()].flatMap((term) => {
		const covered = term.covers.flatMap((cover) => cover.names);
		const own = [term.title, ...term.aliases, ...term.homonyms];
		const list = (all: readonly string[], isCover: boolean) =>
			all.filter(isAcronym).map((title) => ({ title, slug: term.slug, isCover }));
		return [...list(own, false), ...list(covered, true)];
	});
	return [...Map.groupBy(names, ({ title }) => title)]
		.map(([title, group]) => ({
			title,
			terms: group.map(({ slug, isCover }) => ({ slug, isCover })),
		}))
		.sort(createCollation(site.language).compare);
}
