/**
 * A value that is made when it is first asked for and then kept; a promise that is rejected is not
 * kept, so that the next call tries again.
 */
export function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		if (made) return made.value;
		const value = make();
		made = { value };
		if (value instanceof Promise) value.catch(() => (made = undefined));
		return value;
	};
}

/** A function that computes each of its values once. */
export function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		const value = known.get(key);
		if (value !== undefined) return value;
		const computed = compute(key);
		known.set(key, computed);
		return computed;
	};
}
