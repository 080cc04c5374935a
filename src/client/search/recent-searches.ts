import { boundQuery } from '../../finding/search/bounds.ts';

const KEY = 'recent-searches';
const MOST = 5;

/** What was searched for and led somewhere, last first; kept in this browser only. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored)
			? stored.filter((item) => typeof item === 'string').map(boundQuery)
			: [];
	} catch {
		return [];
	}
}

export function rememberSearch(query: string): void {
	const text = boundQuery(query.trim());
	if (text === '') return;
	store([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
	store([]);
}

function store(searches: readonly string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(searches));
	} catch {
		// Storage may be full or forbidden; searching works without.
	}
}
