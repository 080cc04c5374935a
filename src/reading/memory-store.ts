import type { Store } from './store.ts';

/** A store that also remembers, between two calls of `turn` and from one turn to the next. */
export function rememberIn(store: Store): Store & {
	/** Forgets what was not asked for since the last call. */
	turn(): void;
} {
	let before = new Map<string, string>();
	let now = new Map<string, string>();
	return {
		...store,
		get(key) {
			const text = now.get(key) ?? before.get(key) ?? store.get(key);
			if (text !== undefined) now.set(key, text);
			return text;
		},
		put(key, text) {
			now.set(key, text);
			store.put(key, text);
		},
		turn() {
			before = now;
			now = new Map();
		},
	};
}
