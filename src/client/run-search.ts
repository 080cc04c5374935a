import { boundQuery, fullNote } from '../search/bounds.ts';
import type { Result, ResultList } from '../search/results.ts';
import type { Search } from './search-engine.ts';
import { loadSearch } from './search-engine.ts';
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
	search: Search;
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
			const search = await loadSearch();
			if (isPast()) return;
			const show = (list: ResultList, nearest: readonly Result[] = [], continued = false) =>
				draw({ query, note, list, nearest, search, continued });
			if (query.trim() === '') {
				return show({ results: passes ? search.all().filter(passes) : [], certainty: 'sure' });
			}
			let list = find(search, query, passes);
			if (list.results.length > 0 || search.complete) show(list);
			if (!search.complete) {
				// What names give is painted before more is asked for.
				if (list.results.length > 0) await painted();
				await search.completed();
				if (isPast()) return;
				list = find(search, query, passes);
				show(list);
			}
			await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE));
			if (isPast()) return;
			const nearest = findNearest(search, query, list, passes);
			if (nearest.length > 0) show(list, nearest, true);
			const texts = await findInTexts(search, query, list, passes);
			if (isPast() || texts.length === 0) return;
			show({ ...list, results: [...list.results, ...texts] }, nearest, true);
		} catch {
			if (!isPast()) fail('The search could not be loaded. Check the connection and try again.');
		}
	};
}

type Filter = (result: Result) => boolean;

function find(search: Search, query: string, passes: Filter = () => true): ResultList {
	const { results, certainty } = search.find(query);
	return { results: results.filter(passes), certainty };
}

/** Pages not in a list; a page that is no term passes no filter. */
function findInTexts(
	search: Search,
	query: string,
	list: ResultList,
	passes?: Filter,
): Promise<Result[]> {
	const known = new Set(list.results.map(({ path }) => path));
	const passing =
		passes &&
		new Set(
			search
				.all()
				.filter(passes)
				.map(({ path }) => path),
		);
	return searchText(
		query,
		search.subjects,
		(path) => !known.has(path) && (!passing || passing.has(path)),
	);
}

/** Entries not in a list, if nothing in it is sure. */
function findNearest(
	search: Search,
	query: string,
	{ results, certainty }: ResultList,
	passes: Filter = () => true,
): Result[] {
	if (results.length > 0 && certainty !== 'guess') return [];
	const known = new Set(results.map(({ path }) => path));
	return search.nearest(query).filter((entry) => !known.has(entry.path) && passes(entry));
}

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
