import { expect, test } from 'vitest';
import type { ReviewGrade } from './schedule.ts';
import { delaysOf, GRADES, review } from './schedule.ts';

const START = new Date('2026-12-01T10:00:00Z');
const DAY = 86_400_000;

/** Reviews a card whenever it is due. Returns the days in between. */
function daysBetween(...grades: readonly ReviewGrade[]): number[] {
	let [state, now] = [review(undefined, grades[0]!, START), START];
	return grades.slice(1).map((grade) => {
		const due = new Date(String(state['due']));
		const days = (due.getTime() - now.getTime()) / DAY;
		now = due;
		state = review(state, grade, now);
		return days;
	});
}

test('what is remembered comes back later each time, and what is forgotten soon', () => {
	const days = daysBetween('good', 'good', 'good', 'good', 'again', 'good');
	expect(days.slice(0, 4)).toEqual(days.slice(0, 4).toSorted((a, b) => a - b));
	expect(days[3]).toBeGreaterThan(7);
	expect(days[4]).toBeLessThan(days[3]! * 10);
	const [, soon] = daysBetween('good', 'again', 'good');
	expect(soon).toBeLessThan(1);
});

test('the better the grade, the longer until the card comes again', () => {
	const seen = review(
		review(undefined, 'easy', START),
		'good',
		new Date(START.getTime() + 9 * DAY),
	);
	for (const state of [undefined, seen]) {
		const delays = delaysOf(state, new Date(START.getTime() + 30 * DAY));
		const times = GRADES.map((grade) => delays[grade]);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
		expect(new Set(times).size).toBe(4);
	}
});

test('the delay that is said is that which is kept', () => {
	const state = review(undefined, 'good', START);
	const now = new Date(START.getTime() + DAY);
	const due = Date.parse(String(review(state, 'hard', now)['due']));
	expect(due - now.getTime()).toBe(delaysOf(state, now).hard);
});

test('a state survives being written and read, and keeps when it began', () => {
	const first = review(undefined, 'good', START);
	const later = new Date(START.getTime() + DAY);
	const read = JSON.parse(JSON.stringify(first)) as typeof first;
	expect(review(read, 'good', later)).toEqual(review(first, 'good', later));
	expect(review(read, 'good', later)['since']).toBe(START.toISOString());
});

test('a state that makes no sense counts as none', () => {
	const fresh = review(undefined, 'good', START);
	for (const state of [
		{ last: 'x' },
		{ ...fresh, stability: 'high' },
		{ ...fresh, due: 'never' },
		{ ...fresh, reps: Infinity },
	]) {
		expect(review(state, 'good', START)['due']).toBe(fresh['due']);
	}
});
