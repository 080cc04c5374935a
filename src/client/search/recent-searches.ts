import { truncateQuery } from '../../finding/search/bounds.ts';

const KEY = 'recent-searches';
const MAX_SEARCHES = 5;

/** Recent searches that led to a result, latest first. Stored only in this browser. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored)
			? stored.filter((item) => typeof item === 'string').map(truncateQuery)
			: [];
	} catch {
		return [];
	}
}

export function rememberSearch(query: string): void {
	const text = truncateQuery(query.trim());
	if (text === '') return;
	store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MAX_SEARCHES));
}

export function clearSearches(): void {
	store([]);
}

function store(searches: readonly string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(searches));
	} catch {
		// Search works without storage, which may be full or blocked.
	}
}
