import { readExcerpt } from '../search/excerpt.ts';
import { areMeant } from '../search/marks.ts';
import { parseQuery } from '../search/query.ts';
import type { Result } from '../search/results.ts';
import { addresses } from './addresses.ts';
import { allowPagefindWorker } from './pagefind-policy.ts';

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
/** Hits that are read at most, to find as many that are wanted. */
const MOST_READ = 60;

let allowed = false;
let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
	if (!allowed) allowPagefindWorker(addresses.pagefind);
	allowed = true;
	loading ??= (async () => {
		const pagefind = (await import(
			/* @vite-ignore */ `${addresses.pagefind}pagefind.js`
		)) as Pagefind;
		await pagefind.options({ ranking: { metaWeights: { title: 5, names: 5 } }, excerptLength: 24 });
		return pagefind;
	})();
	return loading;
}

/**
 * Pages whose text has all words of the query (Pagefind), with the place where they stand.
 *
 * @param subjects Names of the field, with which a question may end.
 * @param isWanted Whether the page at a path below the base of the site is to be listed.
 */
export async function searchText(
	query: string,
	subjects: readonly string[],
	isWanted: (path: string) => boolean,
): Promise<Result[]> {
	try {
		const { subject } = parseQuery(query, subjects);
		const { results } = await (await loadPagefind()).search(subject);
		const hits = results.slice(0, MOST_READ);
		const found: Result[] = [];
		for (let batch = MOST; hits.length > 0 && found.length < MOST; batch *= 2) {
			const documents = await Promise.all(hits.splice(0, batch).map(({ data }) => data()));
			const results = documents.flatMap((document) => resultOf(document, subject));
			found.push(...results.filter(({ path }) => isWanted(path)));
		}
		return found.slice(0, MOST);
	} catch {
		// Without an index (a dev server before the first build) names are still found.
		loading = undefined;
		return [];
	}
}

/** A hit as a result, if its text has words of the query. */
function resultOf({ url, meta, excerpt }: PagefindDocument, query: string): Result[] {
	const { text, marks } = readExcerpt(excerpt);
	if (marks.length === 0 || !areMeant(marks, query)) return [];
	return [
		{
			group: 'In the text',
			path: url.slice(addresses.base.length),
			title: meta.title ?? '',
			note: meta.category ?? '',
			level: '',
			summary: `…\u00a0${text.trim()}\u00a0…`,
		},
	];
}
