import type { Result } from '../../finding/search/results.ts';
import type { Language } from '../../text/language.ts';
import { make } from '../shared/elements.ts';
import { highlight } from './highlight.ts';
import type { Progress } from './run-search.ts';
import { say } from '../shared/say.ts';

/** The content of a result: title, note, category, level and summary. */
export function resultContent(
	result: Result,
	query: string,
	language: Language,
	asLink: boolean,
): Node[] {
	const title = make(asLink ? 'a' : 'span', 'result-title');
	if (title instanceof HTMLAnchorElement) title.href = result.href;
	title.append(...highlight(result.title, query, language));

	const { note, category, level, summary } = result;
	const place = [category?.name, level && say(level)].filter(Boolean).join(' · ');
	return [
		title,
		...(note ? [make('span', 'result-note', ...highlight(note, query, language))] : []),
		...(place ? [make('span', 'result-place', place)] : []),
		make('span', 'result-summary', ...highlight(summary, query, language)),
	];
}

/** Status message for a result list. */
export function statusText(progress: Progress): string {
	return [progress.note, statusOf(progress)].filter(Boolean).join(' ');
}

function statusOf({ query, list: { results, certainty }, nearest }: Progress): string {
	const [first] = results;
	const suggestion = nearest[0]
		? ` ${say('Did you mean {title}?', { title: nearest[0].title })}`
		: '';
	if (!first) return say('No results for “{query}”.', { query }) + suggestion;
	if (certainty === 'sure') {
		const count = say.count(results.length, 'result');
		return say('{results}, first: {title}', { results: count, title: first.title });
	}
	const inexact = say('No exact match for “{query}”.', { query });
	if (certainty === 'typo') {
		return `${inexact} ${say('Did you mean {title}?', { title: first.title })}`;
	}
	return `${inexact}${suggestion} ${say('Nearest in meaning: {title}', { title: first.title })}`;
}

/** Results as list items with links. */
export function resultItems(
	results: readonly Result[],
	query: string,
	language: Language,
): HTMLElement[] {
	return results.map((result) => make('li', '', ...resultContent(result, query, language, true)));
}
