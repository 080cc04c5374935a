import type { Preview } from '../../outputs/pages/previews.ts';
import styles from '../../styles/preview-card.css?url';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { urls } from '../shared/urls.ts';

type Link = HTMLAnchorElement | SVGAElement;

/** Milliseconds of rest on a link before its card shows, and of leaving before it goes. */
const SHOW_AFTER = 350;
const HIDE_AFTER = 200;
const LONG_PRESS = 500;
/** Pixels kept to the edge of the window and between link and card. */
const EDGE = 16;
const GAP = 6;
const CARD_ID = 'preview-card';

let card: HTMLElement | undefined;
let owner: Link | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows the card of an entry beside a hovered or focused link, once the reader rests on it. */
export function offer(link: Link): void {
	const slug = termSlug(link);
	if (!slug) return;
	clearTimeout(timer);
	if (owner === link) return;
	timer = setTimeout(
		() => {
			prefetch(slug);
			void show(link, slug);
		},
		owner ? HIDE_AFTER : SHOW_AFTER,
	);
	for (const type of ['pointerleave', 'blur'] as const) {
		link.addEventListener(type, scheduleHide, { once: true });
	}
}

/** Shows the card when a finger stays on a link; the tap that ends it does not follow the link. */
export function offerOnLongPress(link: Link): void {
	const slug = termSlug(link);
	if (!slug) return;
	clearTimeout(timer);
	const cancel = () => clearTimeout(timer);
	const keepMenuAway = (event: Event) => event.preventDefault();
	link.addEventListener('contextmenu', keepMenuAway);
	timer = setTimeout(() => {
		link.addEventListener('click', keepMenuAway, { once: true });
		setTimeout(() => link.removeEventListener('click', keepMenuAway), 1000);
		void show(link, slug);
	}, LONG_PRESS);
	for (const type of ['pointerup', 'pointercancel', 'pointermove'] as const) {
		link.addEventListener(type, cancel, { once: true });
	}
	setTimeout(() => link.removeEventListener('contextmenu', keepMenuAway), LONG_PRESS * 3);
}

/** The slug of a link to an entry, undefined for any other link. */
function termSlug(link: Link): string | undefined {
	// An option shows what there is to say of its entry.
	if (link.role === 'option') return undefined;
	const href = typeof link.href === 'string' ? link.href : link.href.baseVal;
	const { origin, pathname } = new URL(href, location.href);
	if (origin !== location.origin || !pathname.startsWith(urls.terms)) return undefined;
	return /^([^/.]+)\/?$/.exec(pathname.slice(urls.terms.length))?.[1];
}

/** Fetches the page of an entry on which a reader rests, for the click that may follow. */
function prefetch(slug: string): void {
	const href = urls.term(slug);
	if (document.querySelector(`link[rel="prefetch"][href="${href}"]`)) return;
	const hint = document.createElement('link');
	hint.rel = 'prefetch';
	hint.href = href;
	document.head.append(hint);
}

async function show(link: Link, slug: string): Promise<void> {
	const previews = await fetchJson<Record<string, Preview>>(urls.previews).catch(() => undefined);
	await loadStyles(styles);
	const preview = previews?.[slug];
	if (!preview || !link.isConnected) return;
	hide();
	owner = link;
	card = build(preview);
	link.setAttribute('aria-describedby', CARD_ID);
	document.querySelector('main')!.append(card);
	place(card, link);
}

function build({ title, category, level, summary }: Preview): HTMLElement {
	const element = document.createElement('div');
	element.className = 'preview-card';
	element.id = CARD_ID;
	element.role = 'tooltip';
	const heading = document.createElement('strong');
	heading.textContent = title;
	const facts = document.createElement('small');
	facts.textContent = `${category} · ${level}`;
	const text = document.createElement('p');
	text.textContent = summary;
	element.append(heading, facts, text);
	element.addEventListener('pointerenter', () => clearTimeout(timer));
	element.addEventListener('pointerleave', scheduleHide);
	return element;
}

function place(element: HTMLElement, owner: Link): void {
	const { width, height } = element.getBoundingClientRect();
	const link = owner.getBoundingClientRect();
	const rail = owner.closest('.rail')?.getBoundingClientRect();
	if (rail && rail.left > width + 2 * EDGE) {
		// Beside the rail, so that the graph and the list stay in view.
		const top = Math.max(EDGE, Math.min(link.top, innerHeight - height - EDGE));
		moveTo(element, rail.left - width - EDGE, top);
		return;
	}
	const widest = document.documentElement.clientWidth - width - EDGE;
	const left = Math.max(EDGE, Math.min(link.left, widest));
	const fitsBelow = link.bottom + GAP + height < innerHeight;
	const top = fitsBelow || link.top < height + GAP ? link.bottom + GAP : link.top - height - GAP;
	moveTo(element, left, top);
}

function moveTo(element: HTMLElement, left: number, top: number): void {
	element.style.left = `${left + scrollX}px`;
	element.style.top = `${top + scrollY}px`;
}

function scheduleHide(): void {
	clearTimeout(timer);
	timer = setTimeout(hide, HIDE_AFTER);
}

function hide(): void {
	owner?.removeAttribute('aria-describedby');
	card?.remove();
	card = owner = undefined;
}

document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
	if (card && !card.contains(target as Node)) hide();
});
