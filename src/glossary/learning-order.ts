import type { Term } from './glossary.ts';
import { LEVELS } from './schema.ts';

/** What decides the place of an entry in an order of learning. */
export type Learnable = Pick<Term, 'slug' | 'level'> & {
	relations: { needs: readonly string[] };
};

/**
 * The given entries ordered so that each comes after those of them it needs (Kahn's algorithm);
 * among entries that are free to come next the easier level goes first, then A-Z. Entries on a
 * cycle come last, in their given order.
 */
export function learningOrder<Entry extends Learnable>(terms: readonly Entry[]): Entry[] {
	const members = new Set(terms.map(({ slug }) => slug));
	const waiting = new Map(
		terms.map((term) => [term, new Set(term.relations.needs.filter((slug) => members.has(slug)))]),
	);
	const ordered: Entry[] = [];
	while (waiting.size > 0) {
		const free = [...waiting].filter(([, missing]) => missing.size === 0).map(([term]) => term);
		if (free.length === 0) return [...ordered, ...waiting.keys()];
		const next = free.reduce((best, term) => (isEasier(term, best) ? term : best));
		waiting.delete(next);
		ordered.push(next);
		for (const missing of waiting.values()) missing.delete(next.slug);
	}
	return ordered;
}

function isEasier(a: Learnable, b: Learnable): boolean {
	return LEVELS.indexOf(a.level) < LEVELS.indexOf(b.level);
}
