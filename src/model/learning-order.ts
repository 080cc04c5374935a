import type { Term } from './glossary.ts';
import { LEVELS } from './levels.ts';

/** The fields that determine a term's position in the learning order. */
export type Learnable = Pick<Term, 'slug' | 'level'> & {
	relations: { needs: readonly string[] };
};

/**
 * Sorts terms topologically, prerequisites first (Kahn's algorithm). Ties are broken by level, terms
 * without one last, then by the given order. Terms on a cycle come last, in the given order.
 */
export function learningOrder<Entry extends Learnable>(terms: readonly Entry[]): Entry[] {
	const indexBySlug = new Map(terms.map(({ slug }, index) => [slug, index]));
	const unmet = terms.map(() => 0);
	const dependents: number[][] = terms.map(() => []);
	for (const [index, { relations }] of terms.entries()) {
		for (const need of new Set(relations.needs)) {
			const needed = indexBySlug.get(need);
			if (needed === undefined) continue;
			unmet[index]!++;
			dependents[needed]!.push(index);
		}
	}
	const rank = (index: number) => {
		const { level } = terms[index]!;
		return (level ? LEVELS.indexOf(level) : LEVELS.length) * terms.length + index;
	};
	const ready = terms.flatMap((_, index) => (unmet[index] === 0 ? [index] : []));
	ready.sort((a, b) => rank(b) - rank(a));

	const ordered: Entry[] = [];
	for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
		ordered.push(terms[next]!);
		for (const dependent of dependents[next]!) {
			if (--unmet[dependent]! > 0) continue;
			// Sorted in descending rank: pop() takes the next one.
			const position = ready.findLastIndex((index) => rank(index) > rank(dependent));
			ready.splice(position + 1, 0, dependent);
		}
	}
	return [...ordered, ...terms.filter((_, index) => unmet[index]! > 0)];
}
