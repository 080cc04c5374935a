import { makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { termSlugOf } from '../shared/term-slug.ts';
import { makeKnownToggle, showToggles } from './known-toggle.ts';

/** Lets the reader mark the terms of a page that lists them, one after the other. */
export function offerMarking(): void {
	const header = document.querySelector('.page-header');
	const items = document.querySelectorAll<HTMLElement>(':is(.term-list, .letter ul) > li');
	if (!header || items.length === 0) return;
	const start = makeButton(say('Mark what you know'), () => {
		const isMarking = start.getAttribute('aria-pressed') !== 'true';
		start.setAttribute('aria-pressed', String(isMarking));
		for (const item of items) {
			const toggle = item.querySelector(':scope > .known-toggle');
			if (!isMarking) toggle?.remove();
			else if (!toggle) addToggle(item);
		}
		showToggles();
	});
	header.append(withAttributes(start, { class: 'start-marking', 'aria-pressed': 'false' }));
}

function addToggle(item: HTMLElement): void {
	const link = item.querySelector<HTMLAnchorElement>('.term-link');
	const slug = link ? termSlugOf(link) : undefined;
	if (!link || slug === undefined) return;
	const title = link.firstChild?.textContent ?? slug;
	item.prepend(makeKnownToggle(slug, title));
}
