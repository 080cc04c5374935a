import type { LearningGraph } from '../../learning/learning-graph.ts';
import type { Conclusion } from '../../learning/placement-conclusion.ts';
import { knownTerms, setKnown } from '../learn/knowledge.ts';
import { make, makeButton, makeLink, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';

/** What was concluded, by category, to be corrected and then marked as known. */
export function drawConclusions(
	{ categories }: LearningGraph,
	conclusions: readonly Conclusion[],
): HTMLElement[] {
	const groups = Map.groupBy(conclusions, ({ term }) => term.category);
	const order = [...categories.keys(), undefined].filter((category) => groups.has(category));
	const sections = order.map((category) => {
		const name = category === undefined ? say('Terms') : categories[category]!.name;
		return drawCategory(name, groups.get(category)!);
	});
	const list = make('div', 'conclusions', ...sections);
	const note = make('p', 'note', say('Correct what is wrong, then mark what you know.'));
	return [note, list, drawMarking(list)];
}

function drawCategory(name: string, conclusions: readonly Conclusion[]): HTMLElement {
	const isOpen = ({ certainty }: Conclusion) => certainty === 'open';
	const found = conclusions.filter((one) => !isOpen(one));
	const open = conclusions.filter(isOpen);
	const fact = say('{count} of {total} known', {
		count: found.length,
		total: conclusions.length,
	});
	const rest = make(
		'details',
		'',
		make('summary', '', say('{count} more', { count: open.length })),
		make('ul', '', ...open.map(drawItem)),
	);
	return make(
		'details',
		'conclusion',
		make('summary', '', make('h2', '', name), make('small', '', fact)),
		make('ul', '', ...found.map(drawItem)),
		...(open.length > 0 ? [rest] : []),
	);
}

function drawItem({ term, certainty, reason }: Conclusion): HTMLElement {
	const box = withAttributes(make('input', ''), { type: 'checkbox', value: term.slug });
	box.checked = certainty !== 'open' || knownTerms().has(term.slug);
	const why =
		reason.kind === 'needed'
			? say('{title} builds on it', { title: reason.by.title })
			: reason.kind === 'answered'
				? say('from your answer')
				: say('from all your answers');
	const facts = [
		...(certainty === 'open' ? [] : [say(certainty === 'known' ? 'known' : 'probably known')]),
		why,
	];
	return make(
		'li',
		'',
		make('label', '', box, make('span', '', term.title)),
		make('small', '', facts.join(say(', '))),
	);
}

function drawMarking(list: HTMLElement): HTMLElement {
	const status = withAttributes(make('p', ''), { role: 'status' });
	const buttons = make('div', 'placement-buttons');
	const mark = makeButton(say('Mark these as known'), () => {
		const known = knownTerms();
		const added = [...list.querySelectorAll<HTMLInputElement>('input:checked')]
			.map(({ value }) => value)
			.filter((slug) => !known.has(slug));
		const isKept = setKnown(added, true);
		const done = say('{terms} marked as known.', { terms: say.count(added.length, 'term') });
		status.textContent = isKept
			? done
			: say('This browser does not keep what you mark: storage is off or full.');
		const undo = makeButton(say('Undo'), () => {
			setKnown(added, false);
			status.textContent = say('The marks are taken back.');
			buttons.replaceChildren(mark);
			mark.focus();
		});
		buttons.replaceChildren(undo, makeLink(urls.learn, say('See what is readable next')));
		undo.focus();
	});
	mark.classList.add('primary');
	buttons.append(mark);
	return make('div', 'marking', buttons, status);
}
