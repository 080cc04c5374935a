import { countOf } from '../../text/count-of.ts';
import type { Result } from '../../finding/search/results.ts';
import type { Language } from '../../text/language.ts';
import { highlight } from './highlight.ts';
import type { Progress } from './run-search.ts';

/** The content of one result: title (as a link where wanted), note, category, level, summary. */
export function resultContent(
	result: Result,
	query: string,
	language: Language,
	asLink: boolean,
): Node[] {
	const title = document.createElement(asLink ? 'a' : 'span');
	title.className = 'result-title';
	if (title instanceof HTMLAnchorElement) title.href = result.href;
	title.append(...highlight(result.title, query, language));

	const { note, category, level, summary } = result;
	const place = [category?.name, level].filter(Boolean).join(' · ');
	return [
		title,
		...(note ? [span('result-note', ...highlight(note, query, language))] : []),
		...(place ? [span('result-place', place)] : []),
		span('result-summary', ...highlight(summary, query, language)),
	];
}

/** What a result list says of itself. */
export function statusText(progress: Progress): string {
	return [progress.note, statusOf(progress)].filter(Boolean).join(' ');
}

function statusOf({ query, list: { results, certainty }, nearest }: Progress): string {
	const [first] = results;
	const near = nearest[0] ? ` The nearest name is ${nearest[0].title}.` : '';
	if (!first) return `Nothing found for “${query}”.${near}`;
	if (certainty === 'sure') return `${countOf(results.length, 'result')}, first: ${first.title}`;
	if (certainty === 'typo') return `No entry is called “${query}”. Did you mean ${first.title}?`;
	return `No entry is called “${query}”.${near} Some share words with it:`;
}

/** Results as items of a list of links. */
export function resultItems(
	results: readonly Result[],
	query: string,
	language: Language,
): HTMLElement[] {
	return results.map((result) => {
		const item = document.createElement('li');
		item.append(...resultContent(result, query, language, true));
		return item;
	});
}

function span(className: string, ...content: (string | Node)[]): HTMLElement {
	const element = document.createElement('span');
	element.className = className;
	element.append(...content);
	return element;
}
