import { parseQuery } from '../search/query.ts';
import type { Result } from '../search/results.ts';
import { addresses } from './addresses.ts';

interface PagefindDocument {
	url: string;
	meta: Partial<Record<'title' | 'category' | 'summary', string>>;
	excerpt: string;
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<PagefindDocument> }[] }>;
}

const MOST = 6;

let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
	loading ??= (async () => {
		const pagefind = (await import(
			/* @vite-ignore */ `${addresses.pagefind}pagefind.js`
		)) as Pagefind;
		await pagefind.options({ ranking: { metaWeights: { title: 5, names: 5 } }, excerptLength: 24 });
		return pagefind;
	})();
	return loading;
}

/** Pages whose text has all words of the query (Pagefind), with the place where they stand. */
export async function searchText(query: string): Promise<Result[]> {
	try {
		const { results } = await (await loadPagefind()).search(parseQuery(query).subject);
		const documents = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
		return documents.map(({ url, meta, excerpt }) => ({
			group: 'In the text',
			path: url.slice(addresses.base.length),
			title: meta.title ?? '',
			note: meta.category ?? '',
			level: '',
			summary: `… ${textOf(excerpt)} …`,
		}));
	} catch {
		// Without an index (a dev server before the first build) names are still found.
		loading = undefined;
		return [];
	}
}

/** An excerpt is HTML, with entities and marks. */
function textOf(html: string): string {
	return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
