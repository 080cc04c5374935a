import { round } from '../../drawing/round.ts';
import type { FittedText, TextPen } from './card-text.ts';
import { oklch } from './oklch.ts';

/** The size that chats and social networks ask for, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const MARGIN = 72;
/** Baseline of the last line. */
const FOOT = CARD_HEIGHT - MARGIN + 8;

export const INK = oklch(0.25, 0.02, 265);
export const SOFT = oklch(0.45, 0.02, 265);
const PAPER = oklch(0.986, 0.006, 85);

/** Like the accents of the pages. */
export function accent(hue: number | undefined): string {
	return hue === undefined ? SOFT : oklch(0.56, 0.15, hue);
}

/** The paper of a card, with the name of the site at its foot. */
export function cardFrame(
	site: string,
	hue: number | undefined,
	pen: TextPen,
	...content: readonly string[]
): string {
	const name = outlined(site, MARGIN + 26, FOOT, 30, INK, pen);
	const dot = `<circle cx="${MARGIN + 8}" cy="${FOOT - 9}" r="8" fill="${accent(hue)}"/>`;
	const edge = `<rect width="100%" height="10" fill="${accent(hue)}"/>`;
	const drawing = [edge, ...content, name && dot, name].join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}"><defs>${pen.definitions(drawing)}</defs><rect width="100%" height="100%" fill="${PAPER}"/>${drawing}</svg>`;
}

/** One line of text; empty if it has no outline. */
export function outlined(
	text: string,
	x: number,
	baseline: number,
	size: number,
	fill: string,
	pen: TextPen,
	align: 'start' | 'middle' | 'end' = 'start',
): string {
	const width = pen.widthOf(text, size);
	if (width === undefined) return '';
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[align];
	return `<g transform="translate(${round(left)} ${round(baseline)})" fill="${fill}">${pen.draw(text, size)}</g>`;
}

/** Lines below each other, from a top edge on. */
export function outlinedLines(
	{ lines, size, height }: FittedText,
	x: number,
	top: number,
	fill: string,
	pen: TextPen,
): string {
	const line = height / lines.length;
	return lines
		.map((text, index) =>
			outlined(text, x, top + index * line + line / 2 + size * 0.34, size, fill, pen),
		)
		.join('');
}
