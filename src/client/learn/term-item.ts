import type { LearningTerm } from '../../learning/learning-graph.ts';
import { make, makeLink } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { makeKnownToggle } from './known-toggle.ts';

/** A term in a list, with its button and facts about it. */
export function drawTerm(
	{ slug, title, level }: LearningTerm,
	facts: readonly string[] = [],
): HTMLLIElement {
	const texts = [...(level ? [say(level)] : []), ...facts];
	return make(
		'li',
		'',
		makeKnownToggle(slug, title),
		makeLink(urls.term(slug), title),
		make('small', '', texts.join(say(', '))),
	);
}
