import { make, withAttributes } from '../shared/elements.ts';
import { placeCard } from '../shared/place-card.ts';

const HIDE_AFTER = 200;
/** Distance in pixels between symbol and card. */
const GAP = 8;
const CARD_ID = 'symbol-card';

let card: HTMLElement | undefined;
let anchor: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows meanings below a symbol or formula, or above it if there is no room below. */
export function showCard(at: Element, rows: readonly HTMLElement[]): void {
	if (anchor === at) return keepCard();
	hideCard();
	anchor = at;
	card = make('div', 'symbol-card', make('dl', '', ...rows));
	withAttributes(card, { id: CARD_ID, role: 'tooltip' });
	at.classList.add('shown');
	at.setAttribute('aria-describedby', CARD_ID);
	document.querySelector('main')!.append(card);
	// A card below a symbol would cover the rest of its formula.
	const line = at.closest('.math-scroll, math') ?? at;
	placeCard(card, at.getBoundingClientRect().left, line.getBoundingClientRect(), GAP);
}

export function keepCard(): void {
	clearTimeout(timer);
}

/** Leaves time to move the pointer onto the card. */
export function scheduleHide(): void {
	clearTimeout(timer);
	if (card) timer = setTimeout(hideCard, HIDE_AFTER);
}

export function hideCard(): void {
	clearTimeout(timer);
	anchor?.classList.remove('shown');
	anchor?.removeAttribute('aria-describedby');
	card?.remove();
	card = anchor = undefined;
}
