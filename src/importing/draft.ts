import type { Markup } from './text/source-html.ts';

/** A text of a source, as it is written there. */
export interface DraftText {
	/** Heading of its section; the main text has none. */
	heading?: string | undefined;
	text: string;
	markup?: Markup | undefined;
}

/** References to other entries, by whatever the source calls them. */
export const LINK_ROLES = [
	'related',
	'kindOf',
	'partOf',
	'narrower',
	'needs',
	'replacedBy',
] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

export type FieldValue = string | number | boolean | string[];

/** What a source says of an entry in another language. */
export interface DraftTranslation {
	title?: string | undefined;
	aliases: string[];
	reading?: string | undefined;
	summary?: string | undefined;
	texts: DraftText[];
}

/** An entry to be, in the words of its source: links are not resolved, texts not converted. */
export interface Draft {
	/** What recognizes the entry in the next import. */
	key: string;
	place: string;
	title: string;
	aliases: string[];
	spellings: string[];
	reading?: string | undefined;
	/** By what else links may call it: identifiers, paths. */
	references: string[];
	summary?: string | undefined;
	texts: DraftText[];
	category?: string | undefined;
	tags: string[];
	level?: string | undefined;
	links: Partial<Record<LinkRole, string[]>>;
	sources: string[];
	images: string[];
	fields: Record<string, FieldValue>;
	/** By language tag. */
	translations: Record<string, DraftTranslation>;
}
