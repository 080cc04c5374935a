/** A link to a term or guide, before it is resolved to a URL. */
export interface EntryReference {
	/** The slug of a term, `guides/<slug>`, or `pages/<slug>`. */
	to: string;
	/** Anchor of a section on its page. */
	section?: string;
	/** Link text, in the format of the surrounding text; defaults to the title. */
	text?: string;
	/** Whether the link starts a sentence, so that the title keeps its capital. */
	opensSentence?: boolean;
}

/**
 * Text with unresolved links. Because titles and URLs of other entries are not resolved, it depends
 * on one file only and can be cached by that file's digest.
 */
export type LinkedText = readonly (string | EntryReference)[];
