/** Distance in pixels that a card keeps to the edge of the window. */
export const EDGE = 16;

/**
 * Places a card below a line of text, or above it if only there is room, within the window.
 *
 * @param left Where the card starts, in pixels of the window.
 * @param line The line that it must not cover.
 * @param gap Distance in pixels between line and card.
 */
export function placeCard(
	card: HTMLElement,
	left: number,
	{ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>,
	gap: number,
): void {
	const { width, height } = card.getBoundingClientRect();
	const widest = document.documentElement.clientWidth - width - EDGE;
	const isBelow = bottom + gap + height < innerHeight || top < height + gap;
	moveCard(
		card,
		Math.max(EDGE, Math.min(left, widest)),
		isBelow ? bottom + gap : top - height - gap,
	);
}

/** Moves a card to a point of the window. */
export function moveCard(card: HTMLElement, left: number, top: number): void {
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${top + scrollY}px`;
}
