/** One item of a source as it stands there: a row, an object, a file, a concept. */
export interface RawRecord {
	/** Values by name; names of nested values are joined by dots: `en.term`. */
	fields: Record<string, unknown>;
	/** Where it stands, for reports: `terms.json, item 3`. */
	place: string;
}

/** Records of a source, and how their texts are written, if the format says so. */
export interface RawSource {
	format: string;
	markup?: 'markdown' | 'html' | 'rst' | 'text' | undefined;
	/** Roles of fields whose names mean something in the format itself. */
	roles?: Readonly<Record<string, string>>;
	/** Read anew each time it is called, because a source is read twice. */
	records(): AsyncIterable<RawRecord>;
	/** BCP 47 tag, if the source says one. */
	language?: string | undefined;
	/** Folder to which paths of images are relative. */
	folder: string;
	/** What the report says of how it was read. */
	notes?: readonly string[];
}

/** What is wrong with a source or a call, and what to do instead, for the person who imports. */
export class ImportError extends Error {}
