import type { Index } from '../../finding/open-index.ts';
import { truncateQuery, fullInputNote } from '../../finding/search/bounds.ts';
import type { Result, ResultList } from '../../finding/search/results.ts';
import { loadIndex } from './load-index.ts';
import { searchText } from './text-search.ts';
import { say } from '../shared/say.ts';

/** Pause in typing before the full text is searched, in milliseconds. */
const TYPING_PAUSE_MS = 150;

/** The results of a query so far. */
export interface Progress {
	/** The query, truncated if it is very long. */
	query: string;
	/** A note if the query was truncated. */
	note: string;
	list: ResultList;
	/** Entries with similar names, if no result is sure. */
	nearest: readonly Result[];
	index: Index;
	/** Whether the list extends the previous one. */
	continued: boolean;
}

/**
 * Creates a function that runs a query and draws growing results: matches by name, then by
 * description, then similar names, then full-text hits. Results of earlier queries are dropped.
 *
 * @param fail Called with a message if the search cannot be loaded.
 * @returns Takes a query and an optional filter. An empty query lists all terms that pass the filter.
 */
export function createSearch(
	draw: (progress: Progress) => void,
	fail: (message: string) => void,
): (query: string, passes?: Filter) => Promise<void> {
	let latestRunId = 0;
	return async (input, passes) => {
		const query = truncateQuery(input);
		const note = fullInputNote(input, say);
		const runId = ++latestRunId;
		const isStale = () => runId !== latestRunId;
		try {
			const index = await loadIndex();
			if (isStale()) return;
			const show = (list: ResultList, nearest: readonly Result[] = [], continued = false) =>
				draw({ query, note, list, nearest, index, continued });
			if (query.trim() === '') {
				return show({ results: passes ? index.all().filter(passes) : [], certainty: 'sure' });
			}
			let list = find(index, query, passes);
			if (list.results.length > 0 || index.complete) show(list);
			if (!index.complete) {
				// Paint matches by name before loading more.
				if (list.results.length > 0) await painted();
				await index.completed();
				if (isStale()) return;
				list = find(index, query, passes);
				show(list);
			}
			if (list.certainty !== 'sure' || list.results.length === 0) {
				await index.inOtherLanguages();
				if (isStale()) return;
				list = find(index, query, passes);
				show(list);
			}
			await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
			if (isStale()) return;
			const nearest = findNearest(index, query, list, passes);
			if (nearest.length > 0) show(list, nearest, true);
			const texts = await findInTexts(index, query, list, passes);
			if (isStale() || texts.length === 0) return;
			show({ ...list, results: [...list.results, ...texts] }, nearest, true);
		} catch {
			if (!isStale()) fail(say('Could not load the search. Check your connection and try again.'));
		}
	};
}

type Filter = (result: Result) => boolean;

function find(index: Index, query: string, passes: Filter = () => true): ResultList {
	const { results, certainty } = index.list(query);
	return { results: results.filter(passes), certainty };
}

/** Full-text hits that are not in a list yet. Only terms pass a filter. */
function findInTexts(
	index: Index,
	query: string,
	list: ResultList,
	passes?: Filter,
): Promise<Result[]> {
	const known = new Set(list.results.map(({ href }) => href));
	const passing =
		passes &&
		new Set(
			index
				.all()
				.filter(passes)
				.map(({ href }) => href),
		);
	return searchText(query, index, (href) => !known.has(href) && (!passing || passing.has(href)));
}

/** Entries with similar names that are not in a list yet, if the list has no sure result. */
function findNearest(
	index: Index,
	query: string,
	{ results, certainty }: ResultList,
	passes: Filter = () => true,
): Result[] {
	if (results.length > 0 && certainty !== 'guess') return [];
	const known = new Set(results.map(({ href }) => href));
	return index.nearest(query).filter((entry) => !known.has(entry.href) && passes(entry));
}

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
