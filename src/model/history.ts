/** When a content file came and when it last changed, in seconds since 1970. */
export interface FileDates {
	readonly added: number;
	readonly changed: number;
}

/** Dates by content file, such as `terms/brie.mdx`; empty where nothing is known. */
export type History = ReadonlyMap<string, FileDates>;
