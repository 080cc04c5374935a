import type { ComparisonFile } from '../../outputs/records/records.ts';
import { make, makeLink, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchPage } from '../shared/fetch-page.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { sayWith } from './say-with.ts';
import { termLink } from './term-link.ts';

/** A comparison with the text of its page, in which formulas and results are drawn. */
export interface LoadedComparison extends ComparisonFile {
	text: Element | undefined;
}

export async function loadComparison(slug: string): Promise<LoadedComparison> {
	const [record, page] = await Promise.all([
		fetchJson<ComparisonFile>(urls.apiComparison(slug)),
		fetchPage(urls.comparison(slug)),
	]);
	const prose = page.querySelector('.prose');
	return { ...record, text: prose ? document.importNode(prose, true) : undefined };
}

/** What tells the terms apart; every sentence stands in the comparison. */
export function drawComparison(record: LoadedComparison): HTMLElement {
	const { slug, title, terms, shared, question, mistake, text } = record;
	const link = () => makeLink(urls.comparison(slug), title);
	const quoted = (heading: string, ...content: Node[]) =>
		make('section', '', make('h3', '', heading), ...content);
	const sentence = (words: string) => make('p', 'quoted', words);
	// Prevents duplicate ids.
	for (const element of text?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
	return make(
		'article',
		'answer',
		make('h2', '', link()),
		quoted(say('The question that decides'), sentence(question), sentence(shared)),
		quoted(say('What differs'), drawRows(record)),
		...(text ? [quoted(say('An example that flips the answer'), text)] : []),
		quoted(
			say('A typical mistake'),
			sentence(mistake),
			make('p', 'source', ...sayWith('From {term}', [link()])),
		),
		make(
			'p',
			'others',
			...sayWith(
				'See also {terms}.',
				terms.map((term) => termLink(term)),
			),
		),
	);
}

function drawRows({ terms, rows }: ComparisonFile): HTMLElement {
	const head = (scope: string, ...content: (string | Node)[]) =>
		withAttributes(make('th', '', ...content), { scope });
	const titles = make(
		'tr',
		'',
		make('td', ''),
		...terms.map((term) => head('col', termLink(term))),
	);
	const lines = rows.map(({ aspect, values }) =>
		make('tr', '', head('row', aspect), ...values.map((value) => make('td', '', value))),
	);
	const table = make('table', '', make('thead', '', titles), make('tbody', '', ...lines));
	return make('div', 'prose', make('div', 'table', table));
}
