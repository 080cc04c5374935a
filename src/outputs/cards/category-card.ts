import {
	accent,
	CARD_HEIGHT,
	CARD_WIDTH,
	cardFrame,
	INK,
	MARGIN,
	outlined,
	outlinedLines,
	SOFT,
} from './card-frame.ts';
import type { TextPen } from './card-text.ts';
import { fitText } from './card-text.ts';

/** All that the picture of a category shows. */
export interface CategoryCard {
	site: string;
	name: string;
	description: string;
	/** In degrees; undefined is gray. */
	hue: number | undefined;
	/** Titles of its terms, in learning order. */
	terms: readonly string[];
}

const LIST_LEFT = 760;
const LIST_LENGTH = 9;
const LIST_LINE = 50;
const TEXT_WIDTH = LIST_LEFT - MARGIN - 60;

/**
 * The picture of a category for shared links, and of its entries that have none of their own.
 *
 * @returns SVG without text; undefined if the fonts of the site lack a character.
 */
export function categoryCard(card: CategoryCard, pen: TextPen): string | undefined {
	const { site, name, description, hue, terms } = card;
	const heading = fitText(
		{ text: name, width: TEXT_WIDTH, height: 260, sizes: [84, 72, 60], leading: 1.05 },
		pen,
	);
	if (!heading) return undefined;
	const below = MARGIN + heading.height + 28;
	const height = CARD_HEIGHT - MARGIN - 52 - below;
	const text = fitText(
		{
			text: description,
			width: TEXT_WIDTH,
			height,
			sizes: [34, 30, 26],
			leading: 1.3,
		},
		pen,
	);
	const shown = terms.slice(0, LIST_LENGTH);
	const top = (CARD_HEIGHT - shown.length * LIST_LINE) / 2;
	const list = shown.map((title, index) => {
		const line = { text: title, width: CARD_WIDTH - MARGIN - LIST_LEFT - 30, height: LIST_LINE };
		const fitted = fitText({ ...line, sizes: [28, 25, 22], leading: 1.3 }, pen);
		const y = top + (index + 0.5) * LIST_LINE;
		const dot = `<circle cx="${LIST_LEFT + 7}" cy="${y}" r="7" fill="${accent(hue)}"/>`;
		return fitted
			? dot + outlined(fitted.lines[0]!, LIST_LEFT + 30, y + 9, fitted.size, INK, pen)
			: '';
	});
	return cardFrame(
		site,
		hue,
		pen,
		outlinedLines(heading, MARGIN - 3, MARGIN, INK, pen),
		text ? outlinedLines(text, MARGIN, below, SOFT, pen) : '',
		...list,
	);
}
