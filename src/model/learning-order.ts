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
	const place = new Map(terms.map(({ slug }, index) => [slug, index]));
	const missing = terms.map(() => 0);
	const users: number[][] = terms.map(() => []);
	for (const [index, { relations }] of terms.entries()) {
		for (const need of new Set(relations.needs)) {
			const below = place.get(need);
			if (below === undefined) continue;
			missing[index]!++;
			users[below]!.push(index);
		}
	}
	const rank = (index: number) => LEVELS.indexOf(terms[index]!.level) * terms.length + index;
	const free = terms.flatMap((_, index) => (missing[index] === 0 ? [index] : []));
	free.sort((a, b) => rank(b) - rank(a));

	const ordered: Entry[] = [];
	for (let next = free.pop(); next !== undefined; next = free.pop()) {
		ordered.push(terms[next]!);
		for (const user of users[next]!) {
			if (--missing[user]! > 0) continue;
			// The last of the free comes next, so they are kept from the last to the first.
			const behind = free.findLastIndex((index) => rank(index) > rank(user));
			free.splice(behind + 1, 0, user);
		}
	}
	return [...ordered, ...terms.filter((_, index) => missing[index]! > 0)];
}
