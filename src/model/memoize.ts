/**
 * Computes a value on the first call and caches it. A rejected promise is not cached, so the next
 * call tries again.
 */
export function once<T>(compute: () => T): () => T {
	let cached: { value: T } | undefined;
	return () => {
		if (cached) return cached.value;
		const value = compute();
		cached = { value };
		if (value instanceof Promise) value.catch(() => (cached = undefined));
		return value;
	};
}

/** Caches the results of a function by its argument. */
export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
	const cache = new Map<K, V>();
	return (key) => {
		const value = cache.get(key);
		if (value !== undefined) return value;
		const computed = compute(key);
		cache.set(key, computed);
		return computed;
	};
}
