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
	/** Markdown below the front matter. */
	body: string;
	outline: Outline;
}

export type TermSource = EntrySource<TermData>;
export type GuideSource = EntrySource<GuideData>;

/** What stands in prose for code and formulas. */
export const GAP = '▯';

/** What an entry's Markdown contains, as far as relations and rules care. Lines count in the file. */
export interface Outline {
	headings: readonly Heading[];
	/** Links to other entries, in order of appearance. */
	links: readonly EntryLink[];
	/** Links that are neither to an entry nor to an http(s), mailto or #fragment address. */
	strayLinks: readonly { url: string; line: number }[];
	/** Blocks the build executes. */
	examples: readonly { code: string; line: number }[];
	/** Blocks the build executes and draws. */
	figures: readonly { kind: 'plot' | 'grid' | 'diagram'; code: string; line: number }[];
	/** Formulas in TeX. */
	formulas: readonly { tex: string; line: number }[];
	/** JSX, imports and `{expressions}`, which content may not use. */
	foreign: readonly { what: string; line: number }[];
	/** Images without a text alternative. */
	silentImages: readonly { line: number }[];
	/** Paragraphs, list items and table cells as plain text, without code and formulas. */
	prose: readonly { text: string; line: number }[];
	/** Words of running text, code excluded. */
	words: number;
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
