import type { Preview } from '../../outputs/pages/previews.ts';
import styles from '../../styles/preview-card.css?url';
import { make, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { EDGE, moveCard, placeCard } from '../shared/place-card.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { termSlugOf } from '../shared/term-slug.ts';
import { urls } from '../shared/urls.ts';
import { loadWords, say } from '../shared/say.ts';

type Link = HTMLAnchorElement | SVGAElement;

/** Delays in milliseconds. */
const SHOW_AFTER = 350;
const HIDE_AFTER = 200;
const LONG_PRESS = 500;
/** Distance in pixels between link and card. */
const GAP = 6;
const CARD_ID = 'preview-card';

let card: HTMLElement | undefined;
let activeLink: Link | undefined;
/** The link whose preview is to be shown, until pointer or focus leave it. */
let wanted: Link | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a preview after a short hover or focus on a term link. */
export function schedulePreview(link: Link): void {
	const slug = termSlug(link);
	if (!slug) return;
	clearTimeout(timer);
	if (activeLink === link) return;
	wanted = link;
	timer = setTimeout(
		() => {
			prefetch(slug);
			void show(link, slug);
		},
		activeLink ? HIDE_AFTER : SHOW_AFTER,
	);
	for (const type of ['pointerleave', 'blur'] as const) {
		link.addEventListener(type, scheduleHide, { once: true });
	}
}

/** Shows a preview on long press without following the link. */
export function previewOnLongPress(link: Link): void {
	const slug = termSlug(link);
	if (!slug) return;
	clearTimeout(timer);
	wanted = link;
	const cancel = () => clearTimeout(timer);
	const preventDefault = (event: Event) => event.preventDefault();
	link.addEventListener('contextmenu', preventDefault);
	timer = setTimeout(() => {
		link.addEventListener('click', preventDefault, { once: true });
		setTimeout(() => link.removeEventListener('click', preventDefault), 1000);
		void show(link, slug);
	}, LONG_PRESS);
	for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const) {
		link.addEventListener(type, cancel, { once: true });
	}
	setTimeout(() => link.removeEventListener('contextmenu', preventDefault), LONG_PRESS * 3);
}

/** The slug of a link that has a preview. */
function termSlug(link: Link): string | undefined {
	// Options already show the summary.
	return link.role === 'option' ? undefined : termSlugOf(link);
}

/** Prefetches a term page in case the link is clicked. */
function prefetch(slug: string): void {
	const href = urls.term(slug);
	if (document.querySelector(`link[rel="prefetch"][href="${href}"]`)) return;
	document.head.append(withAttributes(make('link', ''), { rel: 'prefetch', href }));
}

async function show(link: Link, slug: string): Promise<void> {
	const previews = await fetchJson<Record<string, Preview>>(urls.previews).catch(() => undefined);
	await Promise.all([loadStyles(styles), loadWords()]);
	const preview = previews?.[slug];
	// The reader has gone on, or a dialog has opened meanwhile.
	const isWanted = wanted === link && link.isConnected;
	if (!preview || !isWanted || document.querySelector('dialog:modal')) return;
	hide();
	activeLink = link;
	card = build(preview);
	link.setAttribute('aria-describedby', CARD_ID);
	document.querySelector('main')!.append(card);
	place(card, link);
}

function build({ title, category, level, summary }: Preview): HTMLElement {
	const place = [category, level && say(level)].filter(Boolean).join(' · ');
	const element = make(
		'div',
		'preview-card',
		make('strong', '', title),
		...(place ? [make('small', '', place)] : []),
		make('p', '', summary),
	);
	withAttributes(element, { id: CARD_ID, role: 'tooltip' });
	element.addEventListener('pointerenter', () => clearTimeout(timer));
	element.addEventListener('pointerleave', scheduleHide);
	return element;
}

function place(element: HTMLElement, anchor: Link): void {
	const { width, height } = element.getBoundingClientRect();
	const link = anchor.getBoundingClientRect();
	const rail = anchor.closest('.rail')?.getBoundingClientRect();
	if (rail && rail.left > width + 2 * EDGE) {
		// Next to the rail, so that the graph and lists stay visible.
		const top = Math.max(EDGE, Math.min(link.top, innerHeight - height - EDGE));
		moveCard(element, rail.left - width - EDGE, top);
	} else {
		placeCard(element, link.left, link, GAP);
	}
}

function scheduleHide(): void {
	wanted = undefined;
	clearTimeout(timer);
	timer = setTimeout(hide, HIDE_AFTER);
}

/** Hides the card, and drops one that is about to be shown. */
function dismiss(): void {
	wanted = undefined;
	clearTimeout(timer);
	hide();
}

function hide(): void {
	activeLink?.removeAttribute('aria-describedby');
	card?.remove();
	card = activeLink = undefined;
}

document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') dismiss();
});
document.addEventListener('focusin', ({ target }) => {
	if ((target as Element).closest('dialog')) dismiss();
});
document.addEventListener('pointerdown', ({ target }) => {
	if (card?.contains(target as Node)) return;
	if (wanted?.contains(target as Node)) hide();
	else dismiss();
});
