import type { Result, ResultList } from '../search/results.ts';
import { addresses } from './addresses.ts';
import { highlight } from './highlight.ts';

export function resultHref({ path }: Result): string {
	return addresses.base + path;
}

/** The content of one result: title (as a link where wanted), note, category, level, summary. */
export function resultContent(result: Result, query: string, asLink: boolean): Node[] {
	const title = document.createElement(asLink ? 'a' : 'span');
	title.className = 'result-title';
	if (title instanceof HTMLAnchorElement) title.href = resultHref(result);
	title.append(...highlight(result.title, query));

	const { note, category, level, summary } = result;
	const place = [category?.name, level].filter(Boolean).join(' · ');
	return [
		title,
		...(note ? [span('result-note', ...highlight(note, query))] : []),
		...(place ? [span('result-place', place)] : []),
		span('result-summary', ...highlight(summary, query)),
	];
}

/** What a result list says of itself. */
export function statusText(query: string, { results, certainty }: ResultList): string {
	const count = `${results.length} ${results.length === 1 ? 'result' : 'results'}`;
	if (results.length === 0) return `Nothing found for “${query}”.`;
	if (certainty === 'sure') return `${count}, first: ${results[0]!.title}`;
	if (certainty === 'typo')
		return `No entry is called “${query}”. Did you mean ${results[0]!.title}?`;
	return `No entry is called “${query}”. Some share words with it:`;
}

function span(className: string, ...content: (string | Node)[]): HTMLElement {
	const element = document.createElement('span');
	element.className = className;
	element.append(...content);
	return element;
}
