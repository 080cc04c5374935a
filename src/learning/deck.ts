import { questionId } from '../model/asked.ts';
import type { LearnerRecord, ReviewState } from './learner-record.ts';
import type { LearningGraph } from './learning-graph.ts';
import type { PairCard, ReviewCards } from './review-cards.ts';

/** Something to remember: what a term means, the answer to a question, or which of two terms is meant. */
export type Card = { readonly id: string } & (
	| { readonly kind: 'meaning' | 'question'; readonly slug: string }
	| { readonly kind: 'pair'; readonly pair: PairCard }
);

/** What is to be reviewed now, and what comes later. */
export interface Session {
	/** Those seen before first, the longest overdue at the start. */
	readonly cards: readonly Card[];
	readonly seen: number;
	/** When the next card is due, if none is now. */
	readonly next: Date | undefined;
}

/** New cards a day: more than that come back as a burden. */
const NEW_A_DAY = 20;
const DAY = 86_400_000;

/**
 * The cards of a reader, in learning order: what the terms they know mean, the questions on them, and
 * the pairs of which they know both; and every card they have answered before.
 */
export function deckOf(
	{ terms }: LearningGraph,
	{ questions, pairs }: ReviewCards,
	{ known, reviews }: LearnerRecord,
): Card[] {
	const isWanted = ({ id }: Card, slugs: readonly string[]) =>
		reviews.has(id) || slugs.every((slug) => known.has(slug));
	const place = new Map(terms.map(({ slug }, index) => [slug, index]));
	const placeOf = ({ terms: [one, other] }: PairCard) =>
		Math.max(place.get(one) ?? 0, place.get(other) ?? 0);
	const pairsAt = Map.groupBy(pairs, placeOf);
	return terms.flatMap(({ slug }, index) => {
		const meaning: Card = { id: `meaning:${slug}`, kind: 'meaning', slug };
		const asked = Array.from({ length: questions[slug] ?? 0 }, (_, at): Card => ({
			id: questionId(slug, at),
			kind: 'question',
			slug,
		}));
		const confused = (pairsAt.get(index) ?? []).map((pair): Card => ({
			id: `pair:${pair.terms.join(':')}`,
			kind: 'pair',
			pair,
		}));
		return [
			...[meaning, ...asked].filter((card) => isWanted(card, [slug])),
			...confused.filter((card) => isWanted(card, card.kind === 'pair' ? card.pair.terms : [])),
		];
	});
}

/** The cards of a deck that are due, and as many new ones as there may be in a day. */
export function sessionOf(
	deck: readonly Card[],
	reviews: ReadonlyMap<string, ReviewState>,
	now: Date,
): Session {
	const dueOf = ({ id }: Card) => dueAt(reviews.get(id));
	const seen = deck.filter((card) => dueOf(card) !== undefined);
	const due = seen
		.filter((card) => dueOf(card)! <= now.getTime())
		.sort((a, b) => dueOf(a)! - dueOf(b)!);
	const begun = [...reviews.values()].filter(
		({ since }) => typeof since === 'string' && Date.parse(since) > now.getTime() - DAY / 2,
	).length;
	const fresh = deck
		.filter((card) => dueOf(card) === undefined)
		.slice(0, Math.max(0, NEW_A_DAY - begun));
	const cards = [...due, ...fresh];
	const later = seen.map((card) => dueOf(card)!).filter((time) => time > now.getTime());
	return {
		cards,
		seen: due.length,
		next: cards.length > 0 || later.length === 0 ? undefined : new Date(Math.min(...later)),
	};
}

function dueAt(state: ReviewState | undefined): number | undefined {
	const time = Date.parse(String(state?.['due']));
	return Number.isNaN(time) ? undefined : time;
}
