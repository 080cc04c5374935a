import { round } from '../round.ts';

const HEAD_LENGTH = 7;
/** In radians, from the line to each side of the head. */
const HEAD_ANGLE = 0.45;

/** Path data of an arrow; its head is drawn relative to its tip, so that heads repeat. */
export function arrow(x1: number, y1: number, x2: number, y2: number): string {
	const angle = Math.atan2(y2 - y1, x2 - x1);
	const along = (turn: number): [number, number] => [
		round(HEAD_LENGTH * Math.cos(angle + turn)),
		round(HEAD_LENGTH * Math.sin(angle + turn)),
	];
	const [left, right] = [along(HEAD_ANGLE), along(-HEAD_ANGLE)];
	const numbers = [-left[0], -left[1], ...left, -right[0], -right[1]].map((value) => value || 0);
	return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}m${join(numbers.slice(0, 2))}l${join(numbers.slice(2))}`;
}

/** A minus sign separates numbers as well as a blank. */
function join(numbers: readonly number[]): string {
	return numbers
		.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`))
		.join('');
}
