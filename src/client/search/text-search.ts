import type { Index } from '../../finding/open-index.ts';
import { parseExcerpt } from '../../finding/search/excerpt.ts';
import { marksMatchQuery } from '../../finding/search/marks.ts';
import { parseQuery } from '../../finding/search/query.ts';
import type { Result } from '../../finding/search/results.ts';
import type { Language } from '../../text/language.ts';
import { allowPagefindWorker } from './pagefind-policy.ts';
import { urls } from '../shared/urls.ts';

interface PagefindDocument {
	url: string;
	meta: Partial<Record<'title' | 'category' | 'summary', string>>;
	excerpt: string;
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<PagefindDocument> }[] }>;
}

const MAX_RESULTS = 6;
/** Maximum hits loaded to find enough that pass the filter. */
const MAX_READ = 60;

let allowed = false;
let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
	if (!allowed) allowPagefindWorker(urls.pagefind);
	allowed = true;
	loading ??= (async () => {
		const pagefind = (await import(/* @vite-ignore */ `${urls.pagefind}pagefind.js`)) as Pagefind;
		await pagefind.options({ ranking: { metaWeights: { title: 5, names: 5 } }, excerptLength: 24 });
		return pagefind;
	})();
	return loading;
}

/**
 * Pages whose text contains all words of the query (Pagefind), with an excerpt.
 *
 * @param isWanted Whether to include the page at a URL.
 */
export async function searchText(
	query: string,
	{ subjects, language }: Pick<Index, 'subjects' | 'language'>,
	isWanted: (href: string) => boolean,
): Promise<Result[]> {
	try {
		const { subject } = parseQuery(query, subjects, language);
		const { results } = await (await loadPagefind()).search(subject);
		const hits = results.slice(0, MAX_READ);
		const found: Result[] = [];
		for (let batch = MAX_RESULTS; hits.length > 0 && found.length < MAX_RESULTS; batch *= 2) {
			const documents = await Promise.all(hits.splice(0, batch).map(({ data }) => data()));
			const results = documents.flatMap((document) => resultOf(document, subject, language));
			found.push(...results.filter(({ href }) => isWanted(href)));
		}
		return found.slice(0, MAX_RESULTS);
	} catch {
		// Search by name works without a full-text index (dev server before the first build).
		loading = undefined;
		return [];
	}
}

/** A hit as a result, unless its marks do not match the query. */
function resultOf(
	{ url, meta, excerpt }: PagefindDocument,
	query: string,
	language: Language,
): Result[] {
	const { text, marks } = parseExcerpt(excerpt);
	if (marks.length === 0 || !marksMatchQuery(marks, query, language)) return [];
	return [
		{
			group: 'In the text',
			href: url,
			title: meta.title ?? '',
			note: meta.category ?? '',
			summary: `…\u00a0${text.trim()}\u00a0…`,
		},
	];
}
