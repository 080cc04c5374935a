import type { Collation } from '../text/collation.ts';
import type { Route, Term } from './glossary.ts';
import type { RouteSource } from './source.ts';

/** Routes without the stops at terms that do not exist, which the rules report. */
export function compileRoutes(
	sources: readonly RouteSource[],
	terms: ReadonlyMap<string, Term>,
	collation: Collation,
): Map<string, Route> {
	const compiled = sources
		.map(({ slug, file, data }): Route => {
			const stops = data.stops.filter(({ term }) => terms.has(term));
			const minutes = stops.reduce((sum, { term }) => sum + terms.get(term)!.minutes, 0);
			return { ...data, slug, file, stops, minutes };
		})
		.filter(({ stops }) => stops.length > 0)
		.sort(collation.compare);
	return new Map(compiled.map((route) => [route.slug, route]));
}

/**
 * Stops that come before a stop they need, directly or not: each with the first such stop after it.
 *
 * @param needsOf The prerequisites of a term.
 */
export function stopsTooEarly(
	stops: readonly string[],
	needsOf: (slug: string) => readonly string[],
): { index: number; needed: string }[] {
	return stops.flatMap((stop, index) => {
		const later = new Set(stops.slice(index + 1));
		const needed = later.size > 0 ? firstNeeded(stop, later, needsOf) : undefined;
		return needed === undefined ? [] : [{ index, needed }];
	});
}

/** Searches breadth first, so that the nearest prerequisite is named. */
function firstNeeded(
	stop: string,
	later: ReadonlySet<string>,
	needsOf: (slug: string) => readonly string[],
): string | undefined {
	const seen = new Set([stop]);
	for (const slug of seen) {
		for (const need of needsOf(slug)) {
			if (later.has(need) && need !== stop) return need;
			seen.add(need);
		}
	}
	return undefined;
}
