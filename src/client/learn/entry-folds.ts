import { make } from '../shared/elements.ts';

/** A part of an entry: its mental model, or a section of its text. */
export type Part = 'analogy' | { heading: string };

/** Puts a part back to how the page came. */
type Undo = () => void;

let undo: Undo[] = [];

/**
 * Folds what is not open.
 *
 * @param isOpen Undefined for the page as it came.
 */
export function foldParts(isOpen: ((part: Part) => boolean) | undefined): void {
	for (const step of undo.reverse()) step();
	undo = [];
	if (!isOpen) return;
	const model = document.querySelector<HTMLElement>('.mental-model');
	if (model && !isOpen('analogy')) foldModel(model);
	for (const title of document.querySelectorAll<HTMLElement>('.prose h2.section-title')) {
		const fold = title.closest<HTMLDetailsElement>('details.fold') ?? wrapSection(title);
		const { open } = fold;
		undo.push(() => (fold.open = open));
		fold.open = isOpen({ heading: title.textContent.trim() });
	}
	// What the address leads to is open.
	const target =
		location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const closed = target ? target.closest<HTMLDetailsElement>('details:not([open])') : undefined;
	if (!target || !closed) return;
	closed.open = true;
	target.scrollIntoView();
}

/** The sheet of entries gives a fold and its title the look of a section. */
function wrapSection(title: HTMLElement): HTMLDetailsElement {
	const anchor = title.querySelector('.anchor');
	const members: ChildNode[] = [];
	for (let next = title.nextSibling; next; next = next.nextSibling) {
		if (next instanceof Element && next.matches('h2.section-title, details.fold')) break;
		members.push(next);
	}
	const fold = make('details', 'fold');
	title.before(fold);
	fold.append(make('summary', '', title), ...(anchor ? [anchor] : []), ...members);
	undo.push(() => {
		if (anchor) title.append(anchor);
		fold.replaceWith(title, ...members);
	});
	return fold;
}

function foldModel(model: HTMLElement): void {
	const fold = make(
		'details',
		'folded-model',
		make('summary', '', model.querySelector('h2')!.textContent),
	);
	model.before(fold);
	fold.append(model);
	undo.push(() => fold.replaceWith(model));
}
