/** A link inside a text to an entry or a guide, not yet an address. */
export interface EntryReference {
	/** The slug of an entry, or `guides/<slug>`. */
	to: string;
	/** Its own words, in the format of the text; without them it shows the title. */
	text?: string;
	/** Whether the title opens a sentence and keeps its capital. */
	opensSentence?: boolean;
}

/**
 * A text whose links to entries are left open, because their titles and addresses are other files'
 * business: it depends on one file alone and can be kept as long as that file stays as it is.
 */
export type LinkedText = readonly (string | EntryReference)[];
