import type { Known } from '../../learning/known.ts';
import { fringeOf } from '../../learning/known.ts';
import type { LearningGraph } from '../../learning/learning-graph.ts';
import { make } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { drawTerm } from './term-item.ts';

/** Terms shown before the rest is folded. */
const MAX_TERMS = 12;

/** What may be read next, and what each term opens. */
export function drawFringe(graph: LearningGraph, known: Known): HTMLElement[] {
	const items = fringeOf(graph, known).map(({ term, next, opens }) =>
		drawTerm(term, [
			...(opens > 0 ? [say('opens {terms}', { terms: say.count(opens, 'term') })] : []),
			...(next > 0 ? [say('{count} at once', { count: next })] : []),
		]),
	);
	if (items.length === 0) return [make('p', '', say('You know every term.'))];
	const rest = items.splice(MAX_TERMS);
	const list = make('ul', 'learn-terms', ...items);
	if (rest.length === 0) return [list];
	const summary = make('summary', '', say('{count} more', { count: rest.length }));
	return [list, make('details', '', summary, make('ul', 'learn-terms', ...rest))];
}
