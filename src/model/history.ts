/** When a content file was added and last changed, in Unix seconds. */
export interface FileDates {
	readonly added: number;
	readonly changed: number;
}

/** Dates by content file, such as `terms/brie.mdx`; empty if there is no git history. */
export type History = ReadonlyMap<string, FileDates>;
