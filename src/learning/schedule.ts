import type { Card, Grade } from 'ts-fsrs';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import type { ReviewState } from './learner-record.ts';

/** How well a card was remembered. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewGrade = (typeof GRADES)[number];

/** FSRS-6 with its own parameters; without fuzz, so that the same answers give the same days. */
const scheduler = fsrs({ enable_fuzz: false });

/** The fields of a card that are numbers. */
const NUMBERS = [
	'stability',
	'difficulty',
	'elapsed_days',
	'scheduled_days',
	'learning_steps',
	'reps',
	'lapses',
	'state',
] as const;

/**
 * The state of a card after it was graded.
 *
 * @param state That before, if it was reviewed before; a state that is not valid counts as none.
 */
export function review(state: ReviewState | undefined, grade: ReviewGrade, now: Date): ReviewState {
	const { card } = scheduler.next(cardOf(state, now), now, ratingOf(grade));
	const since = typeof state?.['since'] === 'string' ? state['since'] : now.toISOString();
	return { ...card, since, due: card.due.toISOString(), last: now.toISOString() };
}

/** How long until a card comes again, in milliseconds, by the grade it is given now. */
export function delaysOf(
	state: ReviewState | undefined,
	now: Date,
): Readonly<Record<ReviewGrade, number>> {
	const preview = scheduler.repeat(cardOf(state, now), now);
	const delays = GRADES.map((grade) => {
		const { due } = preview[ratingOf(grade)].card;
		return [grade, due.getTime() - now.getTime()] as const;
	});
	return Object.fromEntries(delays) as Record<ReviewGrade, number>;
}

function ratingOf(grade: ReviewGrade): Grade {
	return (GRADES.indexOf(grade) + 1) as Grade;
}

function cardOf(state: ReviewState | undefined, now: Date): Card {
	const empty = createEmptyCard(now);
	if (!state || !NUMBERS.every((field) => Number.isFinite(state[field]))) return empty;
	const due = new Date(String(state['due']));
	if (Number.isNaN(due.getTime())) return empty;
	const numbers = Object.fromEntries(NUMBERS.map((field) => [field, state[field]]));
	return { ...empty, ...numbers, due, last_review: new Date(state.last) };
}
