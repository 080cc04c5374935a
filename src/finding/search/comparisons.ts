import { findSides } from '../ask/sides.ts';
import type { Language } from '../../text/language.ts';
import { isName } from './match.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Finds the page that compares what a query compares, in any order and by any name, followed by what it
 * compares.
 */
export type FindComparison = (
	/** The sides, or a text that may be a list of them. */
	compared: string | readonly [string, string],
	byName: (text: string) => readonly { entry: number; kind: string }[],
	language: Language,
) => ComparisonHit[];

/** The comparison, or a term that it compares. */
interface ComparisonHit {
	/** Index of the entry. */
	entry: number;
	kind: 'comparison' | 'compared';
	sure: true;
}

export function createFindComparison({ entries }: NameIndex): FindComparison {
	const bySet = new Map(
		entries.flatMap(({ compares }, entry) => (compares ? [[keyOf(compares), entry]] : [])),
	);
	return (compared, byName, language) => {
		if (bySet.size === 0) return [];
		const nameOf = (text: string): string | undefined => {
			const hit = byName(text).find(
				({ kind, entry }) => isName(kind) && entries[entry]!.kind === 'term',
			);
			return hit && String(hit.entry);
		};
		const parts = typeof compared === 'string' ? listOf(compared, language) : compared;
		if (parts.length < 2) return [];
		const sides = findSides(parts, { nameOf, termOf: nameOf }, language);
		if (sides.some(({ slug }) => slug === undefined)) return [];
		const terms = [...new Set(sides.map(({ slug }) => Number(slug)))];
		const page = bySet.get(keyOf(terms));
		if (page === undefined) return [];
		return [
			{ entry: page, kind: 'comparison', sure: true },
			...terms.map((entry): ComparisonHit => ({ entry, kind: 'compared', sure: true })),
		];
	};
}

function keyOf(entries: readonly number[]): string {
	return entries.toSorted((a, b) => a - b).join();
}

/** "A, b and c" in parts. */
function listOf(text: string, { questions: { sideSeparator } }: Language): string[] {
	return text.split(sideSeparator).filter((part) => part.trim() !== '');
}
