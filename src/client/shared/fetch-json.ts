const cache = new Map<string, Promise<unknown>>();

/** Fetches a JSON file once per page. Failed requests are not cached. */
export function fetchJson<T>(url: string): Promise<T> {
	const cached = cache.get(url);
	if (cached) return cached as Promise<T>;
	const loading = fetch(url).then((response) => {
		if (!response.ok) throw new Error(`${url}: ${response.status}`);
		return response.json() as Promise<unknown>;
	});
	cache.set(url, loading);
	loading.catch(() => cache.delete(url));
	return loading as Promise<T>;
}
