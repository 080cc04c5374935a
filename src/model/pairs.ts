import type { Glossary, Pair } from './glossary.ts';

/** A pair from the point of view of one of its terms. */
export interface Confusion {
	readonly term: string;
	readonly difference: string;
}

const bySlug = new WeakMap<Glossary, ReadonlyMap<string, readonly Confusion[]>>();

/** The terms one is confused with, whichever file lists the pair. */
export function confusionsOf(glossary: Glossary, slug: string): readonly Confusion[] {
	let index = bySlug.get(glossary);
	if (!index) bySlug.set(glossary, (index = indexPairs(glossary.pairs)));
	return index.get(slug) ?? [];
}

function indexPairs(pairs: readonly Pair[]): Map<string, Confusion[]> {
	const sides = pairs.flatMap(({ terms: [one, other], difference }) => [
		{ slug: one, confusion: { term: other, difference } },
		{ slug: other, confusion: { term: one, difference } },
	]);
	const groups = Map.groupBy(sides, ({ slug }) => slug);
	return new Map([...groups].map(([slug, list]) => [slug, list.map((side) => side.confusion)]));
}
