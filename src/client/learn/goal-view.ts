import type { Known } from '../../learning/known.ts';
import { daysUntil, planGoal } from '../../learning/known.ts';
import type { Goal } from '../../learning/learner-record.ts';
import type { LearningGraph } from '../../learning/learning-graph.ts';
import { make, makeButton } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { changeLearner, today } from './known-store.ts';
import { drawTerm } from './term-item.ts';

/** The plan for a goal: what to read by when, in stages. */
export function drawGoal(graph: LearningGraph, known: Known, { slug, by }: Goal): HTMLElement[] {
	const start = today();
	const plan = planGoal(graph, known, slug, daysUntil(start, by));
	const title = graph.terms.find((term) => term.slug === slug)?.title;
	const drop = makeButton(say('Drop the goal'), () =>
		changeLearner((record) => ({ ...record, goal: undefined })),
	);
	if (title === undefined) return [make('p', '', drop)];
	if (!plan) return [make('p', '', `${say('You know {title}.', { title })} `, drop)];
	const dates = new Intl.DateTimeFormat(say.tag, { dateStyle: 'medium', timeZone: 'UTC' });
	const dateOf = (day: number) => dates.format(Date.parse(start) + day * 86_400_000);
	const summary = say('{terms}, {minutes} of reading, at most {count} a day until {date}', {
		terms: say.count(plan.terms.length, 'term'),
		minutes: say.count(plan.minutes, 'minute'),
		count: plan.perDay,
		date: dates.format(Date.parse(by)),
	});
	const stages = plan.stages.map(({ terms, lastDay }, index) =>
		make(
			'li',
			'',
			make('h3', '', say('Stage {number}', { number: index + 1 })),
			make('small', '', say('until {date}', { date: dateOf(lastDay) })),
			make('ul', 'learn-terms', ...terms.map((term) => drawTerm(term))),
		),
	);
	return [make('p', '', `${summary} `, drop), make('ol', 'goal-stages', ...stages)];
}
