import type { Language } from '../../text/language.ts';
import { stemsOf } from '../../text/stems.ts';

/** Cosine similarity of a query and the closest single description of an entry, from 0 to 1. */
export type Closeness = (queryStems: readonly string[], entry: number) => number;

/**
 * Compares queries with single descriptions. An entry whose descriptions contain the words of a query
 * only between them is further away than one that says them together.
 *
 * Descriptions are vectors of their stems weighted by inverse document frequency, as in
 * Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), chapter 6.
 *
 * @param descriptions Those of each entry.
 */
export function createCloseness(
	descriptions: readonly (readonly string[])[],
	language: Language,
): Closeness {
	const stemmed = descriptions.map((list) => list.map((text) => new Set(stemsOf(text, language))));
	const counts = new Map<string, number>();
	for (const stem of stemmed.flatMap((sets) => [...new Set(sets.flatMap((set) => [...set]))])) {
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	/** Squared weight of a stem, of which vectors only ever need the square. */
	const weightOf = (stem: string) =>
		Math.log(1 + descriptions.length / (counts.get(stem) ?? 1)) ** 2;
	const squareOf = (stems: Iterable<string>) => {
		let sum = 0;
		for (const stem of stems) sum += weightOf(stem);
		return sum;
	};
	const squares = stemmed.map((sets) => sets.map(squareOf));
	return (queryStems, entry) => {
		const query = new Set(queryStems);
		const querySquare = squareOf(query);
		const similarities = stemmed[entry]!.map((stems, i) => {
			const shared = squareOf(query.intersection(stems));
			return shared === 0 ? 0 : shared / Math.sqrt(querySquare * squares[entry]![i]!);
		});
		return Math.max(0, ...similarities);
	};
}
