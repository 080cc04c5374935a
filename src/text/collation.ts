// A fixed locale, so that the order does not depend on the build machine.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A-Z order, ignoring case and accents; numbers sort by value. */
export function compareTitles(a: string, b: string): number {
	return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The letter a title is listed under: its first letter without accents, or `#`. */
export function letterOf(title: string): string {
	const first = title.normalize('NFKD').charAt(0).toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}

/** Groups titles by letter, preserving order within each. */
export function groupByLetter<T extends { title: string }>(items: readonly T[]): Map<string, T[]> {
	return Map.groupBy(items, ({ title }) => letterOf(title));
}
