import type { ReviewState } from '../../learning/learner-record.ts';
import type { ReviewGrade } from '../../learning/schedule.ts';
import { delaysOf, GRADES } from '../../learning/schedule.ts';
import type { ScriptText } from '../../text/interface/texts.ts';
import { make, makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';

const LABELS: Readonly<Record<ReviewGrade, ScriptText>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy',
};

/** Units of time in milliseconds, each up to the next. */
const UNITS = [
	['minute', 60_000],
	['hour', 3_600_000],
	['day', 86_400_000],
	['month', 30 * 86_400_000],
	['year', 365 * 86_400_000],
] as const;

/** A button a grade, with the time after which the card comes again. */
export function drawGrades(
	state: ReviewState | undefined,
	now: Date,
	onGrade: (grade: ReviewGrade) => void,
): HTMLElement {
	const delays = delaysOf(state, now);
	const buttons = GRADES.map((grade, index) => {
		const button = makeButton(say(LABELS[grade]), () => onGrade(grade));
		button.append(make('small', '', durationText(delays[grade])));
		return withAttributes(button, {
			'data-grade': grade,
			'aria-keyshortcuts': String(index + 1),
		});
	});
	const group = make('div', 'grades', ...buttons);
	return withAttributes(group, { role: 'group', 'aria-label': say('How well did you know it?') });
}

/** A time span in its largest unit: "8 days". */
export function durationText(milliseconds: number): string {
	const [unit, length] = UNITS.findLast(([, span]) => milliseconds >= span * 0.95) ?? UNITS[0];
	const amount = Math.max(1, Math.round(milliseconds / length));
	return new Intl.NumberFormat(say.tag, { style: 'unit', unit, unitDisplay: 'long' }).format(
		amount,
	);
}
