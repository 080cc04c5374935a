import type { TermData } from './schema.ts';

/** The names of a term in other languages, by language tag, the usual one first. */
export type ForeignNames = Readonly<Record<string, readonly string[]>>;

/** One of them, and the field that lists it, such as `names.es[1]`. */
export interface ForeignName {
	language: string;
	name: string;
	field: string;
}

/** Names by language, in the order of the tags. */
export function foreignNames(names: TermData['names']): Record<string, string[]> {
	return Object.fromEntries(
		Object.keys(names)
			.sort()
			.map((language) => [language, [names[language]!].flat()]),
	);
}

/** All names in other languages, in the order of the front matter. */
export function foreignNamesOf(names: TermData['names']): ForeignName[] {
	return Object.entries(names).flatMap(([language, listed]) =>
		Array.isArray(listed)
			? listed.map((name, index) => ({ language, name, field: `names.${language}[${index}]` }))
			: [{ language, name: listed, field: `names.${language}` }],
	);
}
