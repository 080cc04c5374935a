import type { TermRecord } from '../records/records.ts';

/** S27: `related` is disjoint with broader and narrower concepts. */
export function relatedOf(
	{ slug, relations }: TermRecord,
	above: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
	return relations.related
		.map((other) => other.slug)
		.filter((other) => !above.get(slug)!.has(other) && !above.get(other)!.has(slug));
}

/** The slugs of everything that a term is a kind or part of, directly or not. */
export function ancestors(terms: readonly TermRecord[]): Map<string, Set<string>> {
	const bySlug = new Map(terms.map((term) => [term.slug, term]));
	return new Map(
		terms.map(({ slug }) => {
			const found = new Set<string>();
			const visit = (from: string) => {
				const { kindOf, partOf } = bySlug.get(from)!.relations;
				for (const { slug: next } of [...kindOf, ...partOf]) {
					if (found.has(next)) continue;
					found.add(next);
					visit(next);
				}
			};
			visit(slug);
			return [slug, found];
		}),
	);
}
