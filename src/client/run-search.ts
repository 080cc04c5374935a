import type { Result, ResultList } from '../search/results.ts';
import type { Search } from './search-engine.ts';
import { loadSearch } from './search-engine.ts';
import { searchText } from './text-search.ts';

/** How long typing must pause before whole texts are searched, in milliseconds. */
const TEXT_PAUSE = 150;

/** What is known so far of the answer to a query. */
export interface Progress {
	query: string;
	list: ResultList;
	search: Search;
	/** Whether the list begins with the one drawn before it. */
	continued: boolean;
}

/**
 * Makes a function that answers queries with one list after another, each with more than the last:
 * what names give, what descriptions add, what whole texts add. What belongs to an earlier query is
 * dropped.
 *
 * @param fail Is told so if the search cannot be loaded.
 * @returns Takes a query and what its results must be. Without a query it lists all that are so.
 */
export function createRun(
	draw: (progress: Progress) => void,
	fail: (message: string) => void,
): (query: string, passes?: (result: Result) => boolean) => Promise<void> {
	let turn = 0;
	return async (query, passes) => {
		const mine = ++turn;
		const isPast = () => mine !== turn;
		const narrow = (results: readonly Result[]) => (passes ? results.filter(passes) : results);
		try {
			const search = await loadSearch();
			if (isPast()) return;
			const show = (list: ResultList, continued = false) =>
				draw({ query, list, search, continued });
			if (query.trim() === '') {
				return show({ results: passes ? narrow(search.all()) : [], certainty: 'sure' });
			}
			const find = () => {
				const found = search.find(query);
				return { ...found, results: narrow(found.results) };
			};
			let list = find();
			if (list.results.length > 0 || search.complete) show(list);
			if (!search.complete) {
				// What names give is painted before more is asked for.
				if (list.results.length > 0) await painted();
				await search.completed();
				if (isPast()) return;
				list = find();
				show(list);
			}
			await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE));
			if (isPast()) return;
			const known = new Set(list.results.map(({ path }) => path));
			const passing = passes && new Set(narrow(search.all()).map(({ path }) => path));
			const texts = await searchText(
				query,
				search.subjects,
				(path) => !known.has(path) && (!passing || passing.has(path)),
			);
			if (isPast() || texts.length === 0) return;
			show({ ...list, results: [...list.results, ...texts] }, true);
		} catch {
			if (!isPast()) fail('The search could not be loaded. Check the connection and try again.');
		}
	};
}

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
