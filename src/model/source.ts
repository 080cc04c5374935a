import type { LinkedText } from './linked-text.ts';
import type { Category, GuideData, Site, Tag, TermData } from './schema.ts';

/** What is read from the content folder, each part valid on its own but not yet checked together. */
export interface GlossarySource {
	site: Site;
	categories: readonly Category[];
	tags: readonly Tag[];
	terms: readonly TermSource[];
	guides: readonly GuideSource[];
}

/** One parsed entry. */
export interface EntrySource<Data> {
	/** File name without its extension. */
	slug: string;
	/** Path relative to the content folder. */
	file: string;
	data: Data;
	outline: Outline;
	/** Its text as HTML, with everything in it that is executed, drawn or set. */
	html: LinkedText;
	/** Its sections in Markdown that reads in any tool. */
	sections: readonly SourceSection[];
}

/** A section as plain Markdown, its links still open. */
export interface SourceSection {
	/** Empty for what stands before the first heading. */
	heading: string;
	markdown: LinkedText;
}

export type TermSource = EntrySource<TermData>;

/** A guide is a page of components; what is made in it is kept for them. */
export interface GuideSource extends EntrySource<GuideData> {
	/** HTML of its examples, figures and formulas by their keys. */
	pieces: Readonly<Record<string, string>>;
}

/** What stands in prose for code and formulas. */
export const GAP = '▯';

/** What an entry's Markdown contains, as far as relations and rules care. Lines count in the file. */
export interface Outline {
	headings: readonly Heading[];
	/** Links to other entries, in order of appearance. */
	links: readonly EntryLink[];
	/** Links that are neither to an entry nor to an http(s), mailto or #fragment address. */
	strayLinks: readonly { url: string; line: number }[];
	/** How many blocks the build executes to print their value. */
	examples: number;
	/** How many blocks the build executes and draws. */
	figures: number;
	/** Components with plain attributes, which guides may use. */
	components: readonly ComponentUse[];
	/** Other JSX, imports and `{expressions}`, which content may not use. */
	foreign: readonly { what: string; line: number }[];
	images: readonly { url: string; alt: string; line: number }[];
	/** Languages of blocks of code. */
	fences: readonly { language: string; line: number }[];
	/** Paragraphs, list items and table cells as plain text, without code and formulas. */
	prose: readonly { text: string; line: number }[];
	/** Words of running text, code excluded. */
	words: number;
}

export interface ComponentUse {
	name: string;
	attributes: Readonly<Record<string, string>>;
	line: number;
}

export interface Heading {
	depth: number;
	text: string;
	line: number;
	/** Whether any text, code or formula stands between it and the next heading. */
	empty: boolean;
}

export interface EntryLink {
	/** What stands before the bar in `[[target|text]]`. */
	target: string;
	line: number;
}
