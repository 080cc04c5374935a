import { make, makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { onLearnerChange } from './known-store.ts';
import { knownTerms, setKnown } from './knowledge.ts';

/** The button with which a reader says that a term is known; its text, or its title where space is short. */
export function makeKnownToggle(slug: string, title?: string): HTMLButtonElement {
	const button = makeButton('', () => {
		if (!setKnown([slug], !knownTerms().has(slug))) sayNotKept(button);
	});
	button.className = 'known-toggle';
	button.append(withAttributes(make('span', 'known-box'), { 'aria-hidden': 'true' }));
	if (title === undefined) button.append(say('I know this'));
	else withAttributes(button, { 'aria-label': say('I know {title}', { title }) });
	return withAttributes(button, { 'data-slug': slug, 'aria-pressed': 'false' });
}

/** Says once beside a button that the mark will not last. */
function sayNotKept(button: HTMLElement): void {
	if (document.querySelector('.not-kept')) return;
	const note = withAttributes(make('span', 'not-kept'), { role: 'status' });
	button.after(note);
	// A status is read aloud when it changes, not when it appears.
	note.textContent = say('This browser does not keep what you mark: storage is off or full.');
}

/** Shows on all buttons of the page what is known. */
export function showToggles(): void {
	const known = knownTerms();
	for (const button of document.querySelectorAll<HTMLElement>('.known-toggle')) {
		button.setAttribute('aria-pressed', String(known.has(button.dataset['slug']!)));
	}
}

onLearnerChange(showToggles);
