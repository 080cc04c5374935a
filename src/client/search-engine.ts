import { boundQuery } from '../search/bounds.ts';
import type { DescriptionSearch } from '../search/descriptions.ts';
import { createFind } from '../search/find.ts';
import type { NameIndex } from '../search/name-index.ts';
import { prepareNames } from '../search/prepared-names.ts';
import type { Result, ResultList } from '../search/results.ts';
import { listAll, listNearest, listResults } from '../search/results.ts';
import type { TextIndex } from '../search/text-index.ts';
import { addresses } from './addresses.ts';
import { fetchJson } from './fetch-json.ts';

/** The search of names, which is there first; descriptions join it when asked to. */
export interface Search
	extends Pick<NameIndex, 'subjects'>, Pick<TextIndex, 'examples' | 'suggest'> {
	/** Of a very long query only the beginning counts, as everywhere. */
	find(query: string): ResultList;
	/** Entries called most like what is asked about, nearest first. */
	nearest(query: string): Result[];
	/** Whether descriptions are searched too. */
	complete: boolean;
	/** Loads descriptions; settled once they are there, or cannot be had. */
	completed(): Promise<void>;
	/** Every entry, in the order of the index. */
	all(): Result[];
}

let loading: Promise<Search> | undefined;

/** Loads what searching names needs, once a page. */
export function loadSearch(): Promise<Search> {
	loading ??= load().catch((error: unknown) => {
		// The next keystroke may find the connection back.
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(): Promise<Search> {
	const [names, texts] = await Promise.all([
		fetchJson<NameIndex>(addresses.searchNames),
		fetchJson<TextIndex>(addresses.searchTexts),
	]);
	const prepared = prepareNames(names.entries);
	let find = createFind(names, prepared, undefined);
	let completing: Promise<void> | undefined;
	const complete = async () => {
		try {
			find = createFind(names, prepared, await loadDescriptions(names, texts));
		} catch {
			// Names are still found; the next page tries again.
		}
		search.complete = true;
	};
	const search: Search = {
		subjects: names.subjects,
		examples: texts.examples,
		suggest: texts.suggest,
		find: (query) => listResults(names, texts, find, boundQuery(query)),
		nearest: (query) => listNearest(names, texts, prepared, boundQuery(query)),
		complete: false,
		completed: () => (completing ??= complete()),
		all: () => listAll(names, texts),
	};
	return search;
}

async function loadDescriptions(names: NameIndex, texts: TextIndex): Promise<DescriptionSearch> {
	const [more, { indexDescriptions }] = await Promise.all([
		fetchJson<string[]>(addresses.searchMore),
		import('../search/descriptions.ts'),
	]);
	return indexDescriptions(names.entries, texts.texts, more);
}
