import type { Store } from './store.ts';

/** Adds an in-memory cache to a store. It holds what the current and the last generation used. */
export function cacheInMemory(store: Store): Store & {
	/** Starts a new generation, and drops what the current one has not used. */
	startGeneration(): void;
} {
	let previous = new Map<string, string>();
	let current = new Map<string, string>();
	return {
		...store,
		get(key) {
			const text = current.get(key) ?? previous.get(key) ?? store.get(key);
			if (text !== undefined) current.set(key, text);
			return text;
		},
		put(key, text) {
			current.set(key, text);
			store.put(key, text);
		},
		startGeneration() {
			previous = current;
			current = new Map();
		},
	};
}
