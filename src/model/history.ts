/** When a content file was added and last changed, in Unix seconds. */
export interface FileDates {
	readonly added: number;
	readonly changed: number;
	/** What changed after it was added, a day at a time, the latest first. */
	readonly changes?: readonly Change[];
}

/** What changed in a file on one day. */
export interface Change {
	/** In Unix seconds. */
	readonly at: number;
	/** Names of sections, and `Title`, `Summary`, `Mental model` or `Not to be confused with`. */
	readonly parts: readonly string[];
}

/** Dates by content file, such as `terms/brie.mdx`; empty if there is no git history. */
export type History = ReadonlyMap<string, FileDates>;

/** The day of a time in UTC, as an ISO date. */
export function dayOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
