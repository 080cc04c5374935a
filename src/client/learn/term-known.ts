import { missingFor } from '../../learning/known.ts';
import type { LearningTerm } from '../../learning/learning-graph.ts';
import { make, makeButton, makeLink, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { termSlugOf } from '../shared/term-slug.ts';
import { addDepthControl } from './depth-control.ts';
import { makeKnownToggle } from './known-toggle.ts';
import { knownTerms, loadLearningGraph, setKnown } from './knowledge.ts';

/** The term that the page is about, if it is one. */
const slug = document.querySelector<HTMLElement>('[data-share]')?.dataset['share'];
/** Whether the reader has used its button since the page has loaded. */
let isMarkedHere = false;
const status = withAttributes(make('span', ''), { role: 'status' });

/** Adds what the page of a term has for readers who mark what they know. */
export function addTermControls(): void {
	if (slug === undefined) return;
	const toggle = makeKnownToggle(slug);
	// Before the button does what it does.
	toggle.addEventListener('click', () => (isMarkedHere = true), { capture: true });
	document
		.querySelector('.facts')!
		.append(make('li', '', toggle), make('li', 'known-status', status));
	addDepthControl();
	for (const step of planSteps()) {
		step.prepend(makeKnownToggle(slugOf(step), step.querySelector('a')!.textContent));
	}
}

/** Says what is missing before the term, and leaves it alone in its plan. */
export async function showPlan(): Promise<void> {
	if (slug === undefined) return;
	const graph =
		isMarkedHere || knownTerms().size > 0
			? await loadLearningGraph().catch(() => undefined)
			: undefined;
	const known = knownTerms();
	const missing = graph && missingFor(graph, known, slug);
	if (known.has(slug)) showOffer(graph ? missingFor(graph, without(known, slug), slug) : []);
	else showMissing(known.size > 0 ? missing : undefined);
	shrinkPlan(known.size > 0 ? missing : undefined);
}

/** Whoever knows a term probably knows what it builds on. */
function showOffer(missing: readonly LearningTerm[]): void {
	if (!isMarkedHere || missing.length === 0) return status.replaceChildren();
	const terms = say.count(missing.length, 'term');
	const markAll = makeButton(say('Mark the {terms} it builds on, too', { terms }), () => {
		document.querySelector<HTMLElement>('.facts .known-toggle')!.focus();
		setKnown(
			missing.map((term) => term.slug),
			true,
		);
	});
	status.replaceChildren(markAll);
}

function showMissing(missing: readonly LearningTerm[] | undefined): void {
	if (!missing || planSteps().length === 0) return status.replaceChildren();
	if (missing.length === 0) return status.replaceChildren(say('You know all it builds on.'));
	const text = say('{terms} to go', { terms: say.count(missing.length, 'term') });
	status.replaceChildren(makeLink('#plan', text));
}

/** @param missing What the plan shows; undefined for all of it. */
function shrinkPlan(missing: readonly LearningTerm[] | undefined): void {
	const steps = planSteps();
	const fold = document.querySelector<HTMLDetailsElement>('.plan details');
	if (!fold || steps.length === 0) return;
	const slugs = missing && new Set(missing.map((term) => term.slug));
	for (const [index, step] of steps.entries()) {
		// Numbers stay those of the drawing.
		step.value = index + 1;
		const isPassed = slugs !== undefined && !slugs.has(slugOf(step));
		step.toggleAttribute('data-passed', isPassed);
		fold.querySelectorAll('text')[index]?.toggleAttribute('data-passed', isPassed);
	}
	const summary = fold.querySelector('summary')!;
	const whole = (summary.dataset['whole'] ??= summary.textContent);
	const rest = steps.length - (missing?.length ?? steps.length);
	fold.querySelector('.plan-rest')?.remove();
	summary.textContent =
		missing && rest > 0
			? say('{count} of {steps} to go, {minutes} of reading', {
					count: missing.length,
					steps: say.count(steps.length, 'step'),
					minutes: say.count(
						missing.reduce((sum, { minutes }) => sum + minutes, 0),
						'minute',
					),
				})
			: whole;
	if (rest > 0) fold.querySelector('ol')!.after(makeRestSwitch(fold, rest));
}

function makeRestSwitch(fold: HTMLElement, rest: number): HTMLElement {
	const button = makeButton(say('Show the other {count}', { count: rest }), () => {
		const isShown = fold.toggleAttribute('data-shows-all');
		button.setAttribute('aria-expanded', String(isShown));
	});
	button.setAttribute('aria-expanded', String(fold.hasAttribute('data-shows-all')));
	return make('p', 'plan-rest', button);
}

function without(known: ReadonlySet<string>, left: string): ReadonlySet<string> {
	return new Set([...known].filter((one) => one !== left));
}

function planSteps(): HTMLLIElement[] {
	return [...document.querySelectorAll<HTMLLIElement>('.plan li')];
}

function slugOf(step: HTMLElement): string {
	return termSlugOf(step.querySelector('a')!) ?? '';
}
