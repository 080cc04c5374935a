// A fixed locale and no locale data of the machine: the order must not depend on who builds.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A-Z order of headwords; accents and case do not count, digits sort by value. */
export function compareTitles(a: string, b: string): number {
	return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The letter under which a headword stands: its first letter without accents, or `#`. */
export function letterOf(title: string): string {
	const first = title.normalize('NFKD').charAt(0).toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}

/** Headwords grouped by letter; the order within a letter is kept. */
export function groupByLetter<T extends { title: string }>(items: readonly T[]): Map<string, T[]> {
	return Map.groupBy(items, ({ title }) => letterOf(title));
}
