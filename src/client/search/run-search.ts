import type { Index } from '../../finding/open-index.ts';
import { boundQuery, fullNote } from '../../finding/search/bounds.ts';
import type { Result, ResultList } from '../../finding/search/results.ts';
import { loadIndex } from './load-index.ts';
import { searchText } from './text-search.ts';

/** How long typing must pause before whole texts are searched, in milliseconds. */
const TEXT_PAUSE = 150;

/** What is known so far of the answer to a query. */
export interface Progress {
	/** What is searched for: of a very long query its beginning. */
	query: string;
	/** Says so if it is only the beginning. */
	note: string;
	list: ResultList;
	/** Entries called most like the query, where no result is sure. */
	nearest: readonly Result[];
	index: Index;
	/** Whether the list begins with the one drawn before it. */
	continued: boolean;
}

/**
 * Makes a function that answers queries with one list after another, each with more than the last:
 * what names give, what descriptions add, the nearest names, what whole texts add. What belongs
 * to an earlier query is dropped.
 *
 * @param fail Is told so if the search cannot be loaded.
 * @returns Takes a query and what its results must be. Without a query it lists all that are so.
 */
export function createRun(
	draw: (progress: Progress) => void,
	fail: (message: string) => void,
): (query: string, passes?: Filter) => Promise<void> {
	let turn = 0;
	return async (given, passes) => {
		const query = boundQuery(given);
		const note = fullNote(given);
		const mine = ++turn;
		const isPast = () => mine !== turn;
		try {
			const index = await loadIndex();
			if (isPast()) return;
			const show = (list: ResultList, nearest: readonly Result[] = [], continued = false) =>
				draw({ query, note, list, nearest, index, continued });
			if (query.trim() === '') {
				return show({ results: passes ? index.all().filter(passes) : [], certainty: 'sure' });
			}
			let list = find(index, query, passes);
			if (list.results.length > 0 || index.complete) show(list);
			if (!index.complete) {
				// What names give is painted before more is asked for.
				if (list.results.length > 0) await painted();
				await index.completed();
				if (isPast()) return;
				list = find(index, query, passes);
				show(list);
			}
			await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE));
			if (isPast()) return;
			const nearest = findNearest(index, query, list, passes);
			if (nearest.length > 0) show(list, nearest, true);
			const texts = await findInTexts(index, query, list, passes);
			if (isPast() || texts.length === 0) return;
			show({ ...list, results: [...list.results, ...texts] }, nearest, true);
		} catch {
			if (!isPast()) fail('The search could not be loaded. Check the connection and try again.');
		}
	};
}

type Filter = (result: Result) => boolean;

function find(index: Index, query: string, passes: Filter = () => true): ResultList {
	const { results, certainty } = index.list(query);
	return { results: results.filter(passes), certainty };
}

/** Pages not in a list; a page that is no term passes no filter. */
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

/** Entries not in a list, if nothing in it is sure. */
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
