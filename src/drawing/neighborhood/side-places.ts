import type { Label } from '../label-box.ts';
import type { Side } from './neighborhood.ts';

/** Where the text of a label stands, seen from its dot: always away from the center. */
export type Anchor = 'above' | 'below' | 'left' | 'right';

/** A dot and the side of it that its label is on, relative to the center. */
export interface Spot {
	x: number;
	y: number;
	anchor: Anchor;
}

/** Half of the space between the two columns of dots, which edges alone may use. */
const CORRIDOR = 82;
/** Of the two dots in the middle above and below, to either side of the center. */
const INNER = 50;
const LABEL_GAP = 10;
/** Between a row of dots and what is nearer to the center. */
const ROW_GAP = 26;

/** The dots of a column at one side, with their labels below each other, centered on y = 0. */
export function columnSpots(side: 'left' | 'right', labels: readonly Label[]): Spot[] {
	const heights = labels.map(({ height }) => height + LABEL_GAP);
	const total = heights.reduce((sum, height) => sum + height, 0);
	let top = -total / 2;
	return heights.map((height) => {
		const y = top + height / 2;
		top += height;
		return { x: side === 'left' ? -CORRIDOR : CORRIDOR, y, anchor: side };
	});
}

/**
 * The dots above or below the center. The first and the last of three or more are at the ends of an
 * arc, with their labels beside them; between these, one or two are farther out.
 *
 * @param clearance Distance from the center to the outermost label of the columns.
 */
export function arcSpots(
	side: Extract<Side, 'above' | 'below'>,
	labels: readonly Label[],
	clearance: number,
): Spot[] {
	const sign = side === 'above' ? -1 : 1;
	const ends = labels.length >= 3 ? [labels[0]!, labels.at(-1)!] : [];
	const endHeight = Math.max(0, ...ends.map(({ height }) => height / 2));
	const low = clearance + ROW_GAP + endHeight;
	const high = ends.length > 0 ? low + endHeight + LABEL_GAP : clearance + ROW_GAP;
	const inner = labels.length - ends.length;
	return labels.map((_, index): Spot => {
		const isEnd = ends.length > 0 && (index === 0 || index === labels.length - 1);
		if (isEnd) {
			const left = index === 0;
			return { x: left ? -CORRIDOR : CORRIDOR, y: sign * low, anchor: left ? 'left' : 'right' };
		}
		const place = ends.length > 0 ? index - 1 : index;
		const x = inner === 1 ? 0 : place === 0 ? -INNER : INNER;
		return { x, y: sign * high, anchor: side };
	});
}
